import {
  isOcopErrorCode,
  ProducerApplicationBody,
  type OcopErrorCode,
  type ProducerApplication,
} from "@ocop/contracts"
import { textOf } from "../checkout/form-result"

export const APPLICATION_FIELDS = [
  "name",
  "kind",
  "enterprise_size",
  "tax_code",
  "registration_number",
  "representative",
  "identity_number",
  "birth_on",
  "phone",
  "address",
  "commune_code",
  "note",
] as const
export type ApplicationField = (typeof APPLICATION_FIELDS)[number]
export type TypedApplication = Record<ApplicationField, string>
export type ApplicationErrors = Partial<Record<ApplicationField, OcopErrorCode>>

export const emptyApplication = (name = ""): TypedApplication => ({
  ...(Object.fromEntries(APPLICATION_FIELDS.map((field) => [field, ""])) as TypedApplication),
  name,
})

/** What is stored, as it is typed again; the identity number cannot be. */
export const typedFrom = (application: ProducerApplication): TypedApplication => {
  const { identity_last3: _, ...known } = { ...application, identity_number: "" }
  const text = (field: ApplicationField) => known[field] ?? ""
  return Object.fromEntries(
    APPLICATION_FIELDS.map((field) => [field, text(field)])
  ) as TypedApplication
}

export const typedApplication = (form: FormData): TypedApplication =>
  Object.fromEntries(
    APPLICATION_FIELDS.map((field) => [field, textOf(form, field, 2000).trim()])
  ) as TypedApplication

export const bodyOf = (typed: TypedApplication, claimed: string | null) => ({
  ...typed,
  enterprise_size: typed.enterprise_size === "large" ? ("large" as const) : ("sme" as const),
  producer_id: claimed,
})

/** Errors of the contract's schema by field; empty when all is well typed. */
export const errorsOf = (typed: TypedApplication): ApplicationErrors => {
  const parsed = ProducerApplicationBody.safeParse(bodyOf(typed, null))
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [
      String(path[0]),
      isOcopErrorCode(message) ? message : "request.invalid",
    ])
  )
}

const FIELD_OF: Partial<Record<OcopErrorCode, ApplicationField>> = {
  "producer.large_enterprise": "enterprise_size",
  "producer.kind_unknown": "kind",
  "producer.tax_code_taken": "tax_code",
  "commune.not_found": "commune_code",
  "application.birth_day_missing": "birth_on",
  "application.identity_missing": "identity_number",
}

/** Where the API's refusal is shown; at no field when it is about none. */
export const errorsOfRefusal = (code: OcopErrorCode): ApplicationErrors => {
  const field = FIELD_OF[code]
  return field ? { [field]: code } : {}
}
