import {
  AUTHORITY_LEVELS,
  CERTIFICATE_STATES,
  CERTIFIED_STARS,
  CRITERIA_EDITION_IDS,
  LONGEST_SIGNED_CODE,
  REVOCATION_GROUNDS,
  parseLocalDate,
} from "@ocop/rules"
import { z } from "zod"
import { flag, listOf, offsetQuery, pageQuery, searchText } from "../http/paging"
import { EVIDENCE_LEVELS } from "./responses"

/** A calendar day in Vietnam, written 2026-05-22 or 22/05/2026; carried on as ISO. */
export const day = z.string().transform((value, context) => {
  const parsed = parseLocalDate(value)
  if (parsed) return parsed as string
  context.addIssue({ code: "custom", message: "certificate.day_unreadable" })
  return z.NEVER
})

const stars = z.coerce.number().pipe(z.literal([...CERTIFIED_STARS]))
const text = (max: number) => z.string().trim().min(1).max(max)
const productSet = z.coerce.number().int().min(1).max(26)

const registerFilters = {
  q: searchText,
  state: listOf(z.enum(CERTIFICATE_STATES)),
  stars: listOf(stars),
  commune: z.string().max(10).optional(),
  district: z.string().max(60).optional(),
  set: listOf(productSet),
}

export const StoreListRegisterQuery = z.object({ ...registerFilters, ...pageQuery })
export type StoreListRegisterQuery = z.input<typeof StoreListRegisterQuery>

export const StoreVerifyQuery = z.object({ code: text(100) })
export type StoreVerifyQuery = z.input<typeof StoreVerifyQuery>

export const StoreVerifySignedQuery = z.object({ code: text(LONGEST_SIGNED_CODE) })
export type StoreVerifySignedQuery = z.input<typeof StoreVerifySignedQuery>

export const AdminListCertificatesQuery = z.object({
  ...registerFilters,
  producer_id: z.string().max(60).optional(),
  /** Only certificates whose last day comes within this many days. */
  expires_within: z.coerce.number().int().min(0).max(1_100).optional(),
  illustrative: flag,
  ...offsetQuery,
})
export type AdminListCertificatesQuery = z.input<typeof AdminListCertificatesQuery>

/** Everything a decision says about one product. */
const decisionFields = {
  stars,
  points: z.coerce.number().min(0).max(100).nullish(),
  decision_number: text(80).nullish(),
  decision_on: day.nullish(),
  authority_level: z.enum(AUTHORITY_LEVELS),
  authority_name: text(160),
  criteria_edition: z.enum(CRITERIA_EDITION_IDS).nullish(),
  product_code: text(40).nullish(),
  first_day: day,
  /** Left out: 36 months from the first day. */
  last_day: day.optional(),
  evidence_level: z.enum(EVIDENCE_LEVELS),
  source_url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
}

/** Issues a certificate for a registered product. */
export const AdminIssueCertificateBody = z.object({
  registered_product_id: text(60),
  ...decisionFields,
})
export type AdminIssueCertificateBody = z.input<typeof AdminIssueCertificateBody>

/** Corrects a clerical error; the old values stay in the history. */
export const AdminCorrectCertificateBody = z.object({
  changes: z.object(decisionFields).partial(),
  reason: text(1000),
})
export type AdminCorrectCertificateBody = z.input<typeof AdminCorrectCertificateBody>

export const AdminRevokeCertificateBody = z.object({
  ground: z.enum(REVOCATION_GROUNDS),
  decision_number: text(80),
  /** First day without the mark. */
  revoked_on: day,
  authority_name: text(160),
  note: text(1000),
})
export type AdminRevokeCertificateBody = z.input<typeof AdminRevokeCertificateBody>

/** Records the receipt of a late re-assessment, which extends the certificate (art. 12.3). */
export const AdminFileReassessmentBody = z.object({
  filed_on: day,
  receipt_number: text(80),
  reason: text(1000),
})
export type AdminFileReassessmentBody = z.input<typeof AdminFileReassessmentBody>

export const AdminListRegisteredProductsQuery = z.object({
  q: searchText,
  producer_id: z.string().max(60).optional(),
  ...offsetQuery,
})
export type AdminListRegisteredProductsQuery = z.input<typeof AdminListRegisteredProductsQuery>

export const AdminCreateRegisteredProductBody = z.object({
  name: text(200),
  producer_id: text(60),
  product_set: productSet.nullish(),
})
export type AdminCreateRegisteredProductBody = z.input<typeof AdminCreateRegisteredProductBody>

/** Says which producer and which registered product a listing is; null takes the tie away. */
export const AdminLinkProductBody = z.object({
  producer_id: text(60).nullable(),
  registered_product_id: text(60).nullable(),
  reason: text(1000),
})
export type AdminLinkProductBody = z.input<typeof AdminLinkProductBody>
