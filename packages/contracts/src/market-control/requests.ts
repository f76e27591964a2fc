import { SUSPICION_DESCRIPTION, SUSPICION_GROUNDS, SUSPICION_STATES, parsePhone } from "@ocop/rules"
import { z } from "zod"
import { day } from "../certification/requests"
import { flag, listOf, offsetQuery, searchText } from "../http/paging"
import type { OcopErrorCode } from "../errors/codes"

/** A message that is a code reaches the visitor translated. */
const says = (code: OcopErrorCode) => code

/** Browsers send line ends of two characters, which would count twice. */
const oneLineEnd = (text: string): string => text.replaceAll("\r\n", "\n").trim()

const typed = (missing: OcopErrorCode) => z.string({ error: missing }).transform(oneLineEnd)

/** Empty and left out are the same: null. */
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, says("suspicion.text_too_long"))
    .nullish()
    .transform((text) => text || null)

const seenOn = z.string({ error: says("suspicion.day_unreadable") }).transform((text, context) => {
  const parsed = day.safeParse(text)
  if (parsed.success) return parsed.data
  context.addIssue({ code: "custom", message: says("suspicion.day_unreadable") })
  return z.NEVER
})

const phone = optional(30).transform((text, context) => {
  if (text === null) return null
  const parsed = parsePhone(text)
  if (parsed.ok) return parsed.value
  context.addIssue({ code: "custom", message: says("suspicion.phone_malformed") })
  return z.NEVER
})

/** Longest texts of a report, in characters. */
export const SUSPICION_MAX = { code: 100, product: 200, place: 300, lot: 60, name: 120 } as const

/** What anyone may tell about a product they doubt; who they are is theirs to say. */
export const StoreReportSuspicionBody = z.object({
  ground: z.enum(SUSPICION_GROUNDS, { error: says("suspicion.ground_missing") }),
  /** Number on the label or certificate, as printed; it need not be in the register. */
  certificate_code: optional(SUSPICION_MAX.code),
  product_name: optional(SUSPICION_MAX.product),
  /** Where it was seen, in the reporter's words. */
  place: typed("suspicion.place_missing").pipe(
    z
      .string()
      .min(1, says("suspicion.place_missing"))
      .max(SUSPICION_MAX.place, says("suspicion.text_too_long"))
  ),
  commune_code: optional(10),
  /** Day it was seen, 2026-11-25 or 25/11/2026. */
  seen_on: seenOn,
  lot: optional(SUSPICION_MAX.lot),
  description: typed("suspicion.description_short").pipe(
    z
      .string()
      .min(SUSPICION_DESCRIPTION.min, says("suspicion.description_short"))
      .max(SUSPICION_DESCRIPTION.max, says("suspicion.description_long"))
  ),
  reporter_name: optional(SUSPICION_MAX.name),
  reporter_phone: phone,
})
export type StoreReportSuspicionBody = z.input<typeof StoreReportSuspicionBody>

export const AdminListSuspicionsQuery = z.object({
  q: searchText,
  state: listOf(z.enum(SUSPICION_STATES)),
  ground: listOf(z.enum(SUSPICION_GROUNDS)),
  commune: z.string().max(10).optional(),
  /** Only reports still waiting after their last day. */
  overdue: flag,
  ...offsetQuery,
})
export type AdminListSuspicionsQuery = z.input<typeof AdminListSuspicionsQuery>

export const AdminMoveSuspicionBody = z.object({
  to: z.enum(SUSPICION_STATES),
  /** For the file; never shown to the public. */
  reason: typed("suspicion.reason_missing").pipe(
    z.string().min(1, says("suspicion.reason_missing")).max(2000, says("suspicion.text_too_long"))
  ),
  /** Shown on the receipt page to whoever holds the receipt. */
  public_reason: optional(1000),
})
export type AdminMoveSuspicionBody = z.input<typeof AdminMoveSuspicionBody>
