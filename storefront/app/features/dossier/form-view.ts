import {
  dossierFormBody,
  isOcopErrorCode,
  type Language,
  type OcopErrorCode,
  type ProducerDossierResponse,
} from "@ocop/contracts"
import {
  DOSSIER_FORMS,
  type DossierField,
  type DossierFieldKind,
  type DossierFormContent,
  type DossierFormName,
} from "@ocop/rules"
import { formatNumber } from "../../lib/dates"
import { textOf } from "../checkout/form-result"

export type TypedForm = Readonly<Record<string, string>>
export type FormErrors = Readonly<Record<string, OcopErrorCode>>

export interface FormFieldView {
  name: string
  kind: DossierFieldKind
  required: boolean
}

export const fieldsOf = (form: DossierFormName): FormFieldView[] =>
  Object.entries<DossierField>(DOSSIER_FORMS[form]).map(([name, field]) => ({ name, ...field }))

/** A field as people write it: money and people grouped, a year not. */
export const shownValue = (
  kind: DossierFieldKind,
  value: string | number | null | undefined,
  language: Language
): string => {
  if (value === null || value === undefined) return ""
  return typeof value === "number" && kind !== "year"
    ? formatNumber(value, language)
    : String(value)
}

/** What is stored, as it is typed again. */
export const typedFrom = (form: DossierFormName, content: DossierFormContent = {}): TypedForm =>
  Object.fromEntries(
    fieldsOf(form).map(({ name, kind }) => [name, shownValue(kind, content[name], "vi")])
  )

/**
 * What a form begins with: what was saved; before the first save what the floor knows already. A field
 * that was saved empty stays empty.
 */
export const formToBegin = (
  form: DossierFormName,
  { forms, suggested }: Pick<ProducerDossierResponse, "forms" | "suggested">
): { typed: TypedForm; isSuggested: boolean } => {
  const saved = forms[form]
  const typed = typedFrom(form, saved ?? suggested[form])
  return { typed, isSuggested: !saved && Object.values(typed).some(Boolean) }
}

export const typedForm = (form: DossierFormName, data: FormData): TypedForm =>
  Object.fromEntries(fieldsOf(form).map(({ name }) => [name, textOf(data, name, 10_000).trim()]))

/** Errors of the contract's schema by field; empty when all is well typed. */
export const formErrors = (form: DossierFormName, typed: TypedForm): FormErrors => {
  const parsed = dossierFormBody(form).safeParse(typed)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [
      String(path[0]),
      isOcopErrorCode(message) ? message : "request.invalid",
    ])
  )
}
