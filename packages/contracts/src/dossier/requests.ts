import {
  AUTHORITY_LEVELS,
  COMMUNE_FINDINGS,
  CONFLICTS,
  COUNCIL_DEPARTMENTS,
  DOCUMENT_TYPES,
  DOSSIER_KINDS,
  DOSSIER_STATES,
  STAFF_ROLES,
} from "@ocop/rules"
import { z } from "zod"
import { day } from "../certification/requests"
import { flag, listOf, offsetQuery, searchText } from "../http/paging"

const text = (max: number) => z.string().trim().min(1).max(max)
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null)
const reason = z
  .string()
  .trim()
  .max(2000)
  .nullish()
  .transform((value) => value || null)
const optionalDay = day.nullish().transform((value) => value ?? null)

/** The version of the dossier that was seen; another one by now is refused `dossier.changed_meanwhile`. */
const version = z.coerce.number().int().min(1).max(1_000_000)

/** A product of the register, or one that is not in it yet. */
export const ProducerCreateDossierBody = z
  .object({
    kind: z.enum(DOSSIER_KINDS),
    registered_product_id: optional(60),
    product_name: optional(200),
    product_set: z.coerce.number().int().min(1).max(26),
  })
  .refine((body) => body.registered_product_id || body.product_name, {
    path: ["product_name"],
    error: "dossier.product_missing",
  })
export type ProducerCreateDossierBody = z.input<typeof ProducerCreateDossierBody>

/** Criterion codes are those of the scorecard, such as 1.2. */
export const CRITERION_CODE = /^\d{1,2}(?:\.\d{1,2}){0,3}$/

const choiceId = text(20)

/** One answer of the self-assessment; null takes it back. The last write stands. */
export const ProducerSaveAnswerBody = z.object({
  /** Id of a choice of the scorecard. */
  choice: choiceId.nullable(),
  note: reason,
  /** The case of the scorecard that applies to the whole sheet, where its set knows cases. */
  case_id: text(20).nullish(),
})
export type ProducerSaveAnswerBody = z.input<typeof ProducerSaveAnswerBody>

/** What is known of a document; the file itself is the body of the request. */
export const ProducerAddEvidenceQuery = z.object({
  document_type: z.enum(DOCUMENT_TYPES),
  criterion: z.string().regex(CRITERION_CODE).optional(),
  file_name: text(200),
  number: optional(100),
  issuer: optional(200),
  issued_on: optionalDay,
  expires_on: optionalDay,
})
export type ProducerAddEvidenceQuery = z.input<typeof ProducerAddEvidenceQuery>

export const ProducerSubmitDossierBody = z.object({ version })
export type ProducerSubmitDossierBody = z.input<typeof ProducerSubmitDossierBody>

export const ProducerWithdrawDossierBody = z.object({ version, reason })
export type ProducerWithdrawDossierBody = z.input<typeof ProducerWithdrawDossierBody>

export const AdminListDossiersQuery = z.object({
  q: searchText,
  state: listOf(z.enum(DOSSIER_STATES)),
  kind: listOf(z.enum(DOSSIER_KINDS)),
  commune: z.string().max(10).optional(),
  /** Only what waits for one of the reader's roles. */
  waiting: flag,
  late: flag,
  /** Only what a council session deals with. */
  session: z.string().max(60).optional(),
  ...offsetQuery,
})
export type AdminListDossiersQuery = z.input<typeof AdminListDossiersQuery>

/** Moves that need no more than a reason, a letter or samples; the others have their own address. */
export const PLAIN_MOVES = [
  "return",
  "send_back",
  "receive",
  "advise",
  "convene",
  "propose_five",
  "not_reach",
  "forward",
  "ministry_return",
] as const

export const AdminMoveDossierBody = z.object({
  move: z.enum(PLAIN_MOVES),
  version,
  reason,
  letter_number: optional(80),
  letter_on: optionalDay,
  /** Number of sample products received. */
  samples: z.coerce.number().int().min(0).max(1000).nullish(),
  /** Id of a ground of the scorecard that excludes the dossier, found by the council. */
  disqualifier: optional(60),
})
export type AdminMoveDossierBody = z.input<typeof AdminMoveDossierBody>

const finding = z.object({ met: z.boolean(), finding: text(2000) })

/** Mẫu 03: the four things a commune assesses, and the letter that sends it to the province. */
export const AdminReportDossierBody = z.object({
  version,
  findings: z.object(
    Object.fromEntries(COMMUNE_FINDINGS.map((name) => [name, finding])) as Record<
      (typeof COMMUNE_FINDINGS)[number],
      typeof finding
    >
  ),
  conclusion: text(2000),
  letter_number: text(80),
  letter_on: day,
  /** Running number of the product in the commune, part of its code. */
  product_number: z.coerce.number().int().min(1).max(9999),
})
export type AdminReportDossierBody = z.input<typeof AdminReportDossierBody>

export const AdminOpinionBody = z.object({
  version,
  opinion: text(5000),
  site_visited_on: optionalDay,
  tests: optional(2000),
})
export type AdminOpinionBody = z.input<typeof AdminOpinionBody>

export const AdminCreateSessionBody = z.object({
  kind: z.enum(["meeting", "written_opinion"]),
  held_on: day,
  place: optional(200),
  members: z
    .array(
      z.object({
        user_id: text(60),
        department: z.enum(COUNCIL_DEPARTMENTS),
        chair: z.boolean().default(false),
      })
    )
    .min(1)
    .max(30),
  dossier_ids: z.array(text(60)).min(1).max(200),
})
export type AdminCreateSessionBody = z.input<typeof AdminCreateSessionBody>

export const AdminListSessionsQuery = z.object({ ...offsetQuery })
export type AdminListSessionsQuery = z.input<typeof AdminListSessionsQuery>

export const AdminMinutesBody = z.object({ minutes: text(20_000) })
export type AdminMinutesBody = z.input<typeof AdminMinutesBody>

export const AdminDeclareConflictBody = z.object({
  conflict: z.enum(CONFLICTS),
  note: text(1000),
})
export type AdminDeclareConflictBody = z.input<typeof AdminDeclareConflictBody>

/** A member's whole sheet; a closed one is never changed. */
export const AdminSaveSheetBody = z.object({
  answers: z.record(z.string().regex(CRITERION_CODE), choiceId),
  /** The edition whose card was filled in; another one than the dossier's is refused. */
  edition: text(20).optional(),
  case_id: text(20).nullish(),
  remarks: reason,
  close: z.boolean().default(false),
})
export type AdminSaveSheetBody = z.input<typeof AdminSaveSheetBody>

/** One decision over all its products: certificates for all of them, or nothing. */
export const AdminDecideBody = z.object({
  number: text(80),
  decided_on: day,
  authority_level: z.enum(AUTHORITY_LEVELS),
  authority_name: text(160),
  /** First day of the certificates; left out, the day of the decision. */
  first_day: day.optional(),
  reason: text(2000),
  dossiers: z
    .array(
      z.object({
        id: text(60),
        version,
        stars: z.coerce.number().pipe(z.literal([3, 4, 5])),
      })
    )
    .min(1)
    .max(200),
})
export type AdminDecideBody = z.input<typeof AdminDecideBody>

export const AdminListDecisionsQuery = z.object({ ...offsetQuery })
export type AdminListDecisionsQuery = z.input<typeof AdminListDecisionsQuery>

export const AdminAssignRoleBody = z.object({
  user_id: text(60),
  role: z.enum(STAFF_ROLES),
  /** For a commune officer, and nobody else. */
  commune_code: optional(10),
  reason: text(1000),
})
export type AdminAssignRoleBody = z.input<typeof AdminAssignRoleBody>

export const AdminRemoveRoleBody = z.object({ reason: text(1000) })
export type AdminRemoveRoleBody = z.input<typeof AdminRemoveRoleBody>
