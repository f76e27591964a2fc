import type { DossierFormName } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { TextField } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import { errorText } from "../producer-area/words"
import { fieldsOf, type FormErrors, type FormFieldView, type TypedForm } from "./form-view"
import { fieldLabel } from "./dossier-words"

interface Props {
  form: DossierFormName
  typed: TypedForm
  errors: FormErrors
}

const hintOf = ({ kind }: FormFieldView): string | undefined =>
  kind === "money" ? m.dossier_money_hint() : undefined

const Field = ({ field, form, typed, errors }: Props & { field: FormFieldView }) => {
  const { name, kind, required } = field
  const common = {
    name,
    label: fieldLabel(form, name),
    value: typed[name] ?? "",
    error: errorText(errors[name]),
    optional: !required,
  }
  if (kind === "text") return <TextAreaField {...common} rows={5} />
  const isNumber = kind !== "line"
  return <TextField {...common} hint={hintOf(field)} inputMode={isNumber ? "numeric" : "text"} />
}

/** The fields of one form, in the order of the rules. */
export const FormFields = (props: Props) =>
  fieldsOf(props.form).map((field) => <Field key={field.name} {...props} field={field} />)
