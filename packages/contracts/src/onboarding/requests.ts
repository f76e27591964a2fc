import {
  SELLER_PAPERS,
  parseIdentityNumber,
  parsePhone,
  parseTaxCode,
  SUSPENSION_GROUNDS,
  VERIFICATION_STATES,
  type Result,
} from "@ocop/rules"
import { z } from "zod"
import { day } from "../certification/requests"
import type { OcopErrorCode } from "../errors/codes"
import { listOf, offsetQuery, searchText } from "../http/paging"

/** A message that is a code reaches the applicant translated. */
const says = (code: OcopErrorCode) => code

const needed = (max: number, missing: OcopErrorCode) =>
  z.string({ error: missing }).trim().min(1, missing).max(max, says("application.text_too_long"))

/** Empty and left out are the same: null. */
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, says("application.text_too_long"))
    .nullish()
    .transform((text) => text || null)

/** What the rules read of a text; null for none. */
const readBy = (max: number, read: (text: string) => Result<string, OcopErrorCode>) =>
  optional(max).transform((text, context) => {
    if (text === null) return null
    const answer = read(text)
    if (answer.ok) return answer.value
    context.addIssue({ code: "custom", message: answer.code })
    return z.NEVER
  })

const dayOr = (missing: OcopErrorCode) =>
  z.string({ error: missing }).transform((text, context) => {
    const parsed = day.safeParse(text)
    if (parsed.success) return parsed.data
    context.addIssue({ code: "custom", message: missing })
    return z.NEVER
  })

const optionalDay = (malformed: OcopErrorCode) =>
  z
    .string()
    .nullish()
    .transform((text, context) => {
      if (!text?.trim()) return null
      const parsed = day.safeParse(text.trim())
      if (parsed.success) return parsed.data
      context.addIssue({ code: "custom", message: malformed })
      return z.NEVER
    })

/** Longest texts of an application, in characters. */
export const APPLICATION_MAX = {
  name: 200,
  representative: 120,
  registration_number: 60,
  address: 300,
  note: 1000,
} as const

/** Facts of a producer who wants to sell, by whoever applies for it. */
export const ProducerApplicationBody = z.object({
  /** A producer of the register that is claimed; null for one the register does not know. */
  producer_id: optional(60),
  name: needed(APPLICATION_MAX.name, "application.name_missing"),
  /** Any text is taken here and judged by the rules, so that the refusal has its own code. */
  kind: needed(40, "producer.kind_unknown"),
  enterprise_size: z.enum(["sme", "large"]).nullish(),
  tax_code: readBy(20, parseTaxCode),
  registration_number: optional(APPLICATION_MAX.registration_number),
  representative: needed(APPLICATION_MAX.representative, "application.representative_missing"),
  /** Kept as a keyed hash and three digits; left out, the one given before stays. */
  identity_number: readBy(20, parseIdentityNumber),
  /** Asked of kinds run by one person. */
  birth_on: optionalDay("application.birth_day_missing"),
  phone: needed(30, "producer.phone_malformed").transform((text, context) => {
    const answer = parsePhone(text)
    if (answer.ok) return answer.value
    context.addIssue({ code: "custom", message: answer.code })
    return z.NEVER
  }),
  address: needed(APPLICATION_MAX.address, "application.address_missing"),
  commune_code: needed(10, "commune.not_found"),
  note: optional(APPLICATION_MAX.note),
})
export type ProducerApplicationBody = z.input<typeof ProducerApplicationBody>

/** One paper. The days as 2026-11-25 or 25/11/2026. */
export const ProducerDocumentBody = z.object({
  type: z.enum(SELLER_PAPERS),
  number: needed(100, "document.number_missing"),
  issuer: needed(200, "document.issuer_missing"),
  issued_on: dayOr("document.day_unreadable"),
  expires_on: optionalDay("document.day_unreadable"),
  file_name: needed(200, "document.file_missing"),
  content_base64: needed(8_000_000, "document.file_missing"),
})
export type ProducerDocumentBody = z.input<typeof ProducerDocumentBody>

export const AdminListApplicationsQuery = z.object({
  q: searchText,
  state: listOf(z.enum(VERIFICATION_STATES)),
  ...offsetQuery,
})
export type AdminListApplicationsQuery = z.input<typeof AdminListApplicationsQuery>

const reason = needed(1000, "application.reason_missing")

export const AdminVerifyApplicationBody = z.object({
  /** For the file alone. */
  note: optional(1000),
})
export type AdminVerifyApplicationBody = z.input<typeof AdminVerifyApplicationBody>

/** The reason is shown to the applicant. */
export const AdminRefuseApplicationBody = z.object({ reason })
export type AdminRefuseApplicationBody = z.input<typeof AdminRefuseApplicationBody>

export const AdminSuspendProducerBody = z.object({
  ground: z.enum(SUSPENSION_GROUNDS),
  /** First day without sales; for a just cause at least five days from today. */
  begins_on: dayOr("suspension.day_unreadable"),
  reason: needed(1000, "suspension.reason_missing"),
})
export type AdminSuspendProducerBody = z.input<typeof AdminSuspendProducerBody>

export const AdminLiftSuspensionBody = z.object({
  reason: needed(1000, "suspension.reason_missing"),
})
export type AdminLiftSuspensionBody = z.input<typeof AdminLiftSuspensionBody>
