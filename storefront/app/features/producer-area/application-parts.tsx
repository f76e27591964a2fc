import { PRODUCER_KIND_NAMES, type CommuneRef } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { SelectField, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import {
  APPLICATION_FIELDS,
  type ApplicationErrors,
  type ApplicationField,
  type TypedApplication,
} from "./application-form"
import { choices, errorText } from "./words"

interface FieldsProps {
  typed: TypedApplication
  errors: ApplicationErrors
  communes: CommuneRef[]
  /** Digits of the identity number that is known already. */
  knownDigits: string | null
}

/** In the order of the page. */
export const summaryOf = (errors: ApplicationErrors) =>
  APPLICATION_FIELDS.flatMap((field) => {
    const text = errorText(errors[field])
    return text ? [{ field, text }] : []
  })

const fieldOf = ({ typed, errors }: FieldsProps, name: ApplicationField) => ({
  name,
  value: typed[name],
  error: errorText(errors[name]),
})

const Business = (props: FieldsProps) => (
  <>
    <TextField {...fieldOf(props, "name")} label={m.area_find_name()} />
    <SelectField
      {...fieldOf(props, "kind")}
      label={m.area_kind()}
      choose={m.area_kind_choose()}
      options={choices(PRODUCER_KIND_NAMES)}
    />
    <SelectField
      {...fieldOf(props, "enterprise_size")}
      label={m.area_size()}
      choose={m.area_size_sme()}
      options={[{ value: "large", label: m.area_size_large() }]}
    />
    <TextField {...fieldOf(props, "tax_code")} label={m.area_tax_code()} optional />
    <TextField {...fieldOf(props, "registration_number")} label={m.area_registration()} optional />
  </>
)

const Person = (props: FieldsProps) => {
  const { knownDigits } = props
  const hint = knownDigits ? m.area_identity_kept({ digits: knownDigits }) : m.area_identity_hint()
  return (
    <>
      <TextField {...fieldOf(props, "representative")} label={m.area_representative()} />
      <TextField
        {...fieldOf(props, "identity_number")}
        label={m.area_identity()}
        hint={hint}
        inputMode="numeric"
      />
      <TextField
        {...fieldOf(props, "birth_on")}
        label={m.area_birth()}
        hint={m.area_day_hint()}
        inputMode="text"
      />
      <TextField
        {...fieldOf(props, "phone")}
        label={m.area_phone()}
        type="tel"
        autoComplete="tel"
      />
    </>
  )
}

export const ApplicationFields = (props: FieldsProps & { send: string }) => (
  <form method="post" noValidate className="space-y-4">
    <input type="hidden" name="intent" value="save" />
    <Business {...props} />
    <Person {...props} />
    <TextField {...fieldOf(props, "address")} label={m.area_address()} />
    <SelectField
      {...fieldOf(props, "commune_code")}
      label={m.area_commune()}
      choose={m.area_commune_choose()}
      options={props.communes.map(({ code, name }) => ({ value: code, label: name }))}
    />
    <TextAreaField {...fieldOf(props, "note")} label={m.area_note()} rows={3} optional />
    <button className={WIDE_BUTTON}>{props.send}</button>
  </form>
)
