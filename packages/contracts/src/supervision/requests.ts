import { CERTIFIED_STARS, RENEWAL_STAGES, REVOCATION_GROUNDS, REVOCATION_STATES } from "@ocop/rules"
import { z } from "zod"
import { day } from "../certification/requests"
import { flag, listOf, offsetQuery, searchText } from "../http/paging"

const text = (max: number) => z.string().trim().min(1).max(max)
const version = z.coerce.number().int().min(1)

export const AdminListRenewalsQuery = z.object({
  q: searchText,
  /** Of those that end within a year: before, in or after their filing window. */
  stage: listOf(z.enum(RENEWAL_STAGES)),
  /** Month of the last day, as 2027-03. */
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional(),
  stars: listOf(z.coerce.number().pipe(z.literal([...CERTIFIED_STARS]))),
  commune: z.string().max(10).optional(),
  ...offsetQuery,
})
export type AdminListRenewalsQuery = z.input<typeof AdminListRenewalsQuery>

export const AdminListRevocationsQuery = z.object({
  q: searchText,
  state: listOf(z.enum(REVOCATION_STATES)),
  /** Open ones whose fifteen days are over. */
  late: flag,
  ...offsetQuery,
})
export type AdminListRevocationsQuery = z.input<typeof AdminListRevocationsQuery>

export const AdminOpenRevocationBody = z.object({
  certificate_id: text(60),
  ground: z.enum(REVOCATION_GROUNDS),
  finding: text(4000),
  /** The day of the finding, from which the fifteen days run. */
  found_on: day,
})
export type AdminOpenRevocationBody = z.input<typeof AdminOpenRevocationBody>

/** The body of the request is the file itself. */
export const RevocationFileQuery = z.object({ file_name: text(200) })
export type RevocationFileQuery = z.input<typeof RevocationFileQuery>

/** The body of the request is the file itself. */
export const ProducerRevocationFileQuery = z.object({ version, file_name: text(200) })
export type ProducerRevocationFileQuery = z.input<typeof ProducerRevocationFileQuery>

export const AdminNotifyRevocationBody = z.object({ version, notice_number: text(80) })
export type AdminNotifyRevocationBody = z.input<typeof AdminNotifyRevocationBody>

const decision = { version, note: text(4000) }

export const AdminDecideRevocationBody = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("revoke"),
    ...decision,
    decision_number: text(80),
    authority_name: text(160),
    /** First day without the mark. */
    revoked_on: day,
  }),
  z.object({ outcome: z.literal("dismiss"), ...decision }),
])
export type AdminDecideRevocationBody = z.input<typeof AdminDecideRevocationBody>

export const ProducerExplainRevocationBody = z.object({ version, explanation: text(8000) })
export type ProducerExplainRevocationBody = z.input<typeof ProducerExplainRevocationBody>
