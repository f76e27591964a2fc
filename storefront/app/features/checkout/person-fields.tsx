import { m } from "~/paraglide/messages"
import { TextField } from "~/ui/form-parts"
import type { RecipientTyped } from "./recipient-form"

type PersonField = "full_name" | "phone" | "email"

interface Props {
  typed: Pick<RecipientTyped, PersonField>
  errors: Partial<Record<PersonField, string>>
}

export const PersonFields = ({ typed, errors }: Props) => (
  <>
    <TextField
      name="full_name"
      label={m.checkout_name()}
      value={typed.full_name}
      autoComplete="name"
      error={errors.full_name}
    />
    <TextField
      name="phone"
      label={m.checkout_phone()}
      hint={m.checkout_phone_hint()}
      value={typed.phone}
      type="tel"
      autoComplete="tel"
      error={errors.phone}
    />
    <TextField
      name="email"
      label={m.checkout_email()}
      value={typed.email}
      type="email"
      autoComplete="email"
      optional
      error={errors.email}
    />
  </>
)
