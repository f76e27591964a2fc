import {
  isOcopErrorCode,
  StoreReportSuspicionBody,
  SUSPICION_MAX,
  type OcopErrorCode,
} from "@ocop/contracts"
import { textOf } from "../checkout/form-result"

export const REPORT_FIELDS = [
  "ground",
  "product_name",
  "certificate_code",
  "lot",
  "place",
  "commune_code",
  "seen_on",
  "description",
  "reporter_name",
  "reporter_phone",
] as const
export type ReportField = (typeof REPORT_FIELDS)[number]
export type ReportTyped = Record<ReportField, string>
export type ReportErrors = Partial<Record<ReportField, OcopErrorCode>>

/** Longer than any answer may be: too long an answer comes back whole, to be shortened. */
const KEPT = 20_000

const isField = (name: unknown): name is ReportField =>
  (REPORT_FIELDS as readonly unknown[]).includes(name)

export const typedReport = (form: FormData): ReportTyped => {
  const typed = {} as ReportTyped // filled for every name right below
  for (const name of REPORT_FIELDS) typed[name] = textOf(form, name, KEPT).replaceAll("\r\n", "\n")
  return typed
}

/** The form as it is first shown. `day` is today, `code` what the visitor looked up before. */
export const emptyReport = (day: string, code: string | null): ReportTyped => ({
  ground: "",
  product_name: "",
  certificate_code: (code ?? "").trim().slice(0, SUSPICION_MAX.code),
  lot: "",
  place: "",
  commune_code: "",
  seen_on: day.split("-").reverse().join("/"),
  description: "",
  reporter_name: "",
  reporter_phone: "",
})

const codeOf = (message: string): OcopErrorCode =>
  isOcopErrorCode(message) ? message : "request.invalid"

export type ReadReport =
  { ok: true; body: StoreReportSuspicionBody } | { ok: false; errors: ReportErrors }

/** The contract's own schema judges the form, so that page and API never disagree. */
export const readReport = (typed: ReportTyped): ReadReport => {
  const parsed = StoreReportSuspicionBody.safeParse(typed)
  if (parsed.success) return { ok: true, body: parsed.data }
  const errors: ReportErrors = {}
  for (const { path, message } of parsed.error.issues) {
    const [field] = path
    if (isField(field)) errors[field] ??= codeOf(message)
  }
  return { ok: false, errors }
}

const FIELD_OF_CODE: Partial<Record<OcopErrorCode, ReportField>> = {
  "suspicion.day_in_future": "seen_on",
  "commune.not_found": "commune_code",
}

/** What only the API can judge, at the field it speaks about; none for the whole form. */
export const errorsOfRefusal = (code: OcopErrorCode | null): ReportErrors => {
  const field = code && FIELD_OF_CODE[code]
  return field ? { [field]: code } : {}
}
