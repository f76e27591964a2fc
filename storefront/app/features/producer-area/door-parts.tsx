import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { checkoutPaths } from "../checkout/checkout-paths"
import type { DoorField, DoorInput } from "./door-form"

interface Props {
  kind: DoorInput["kind"]
  typed: { name: string; account: string }
  problems: readonly DoorField[]
}

/** What to say at a field that is wrong. */
export const problemText = (kind: DoorInput["kind"], field: DoorField): string => {
  if (field === "name") return m.area_name_missing()
  if (field === "account") return m.area_account_malformed()
  return kind === "register" ? m.area_password_short() : m.area_password_missing()
}

/** Both forms stand on one page, so their fields carry the form's kind in their id. */
export const DoorForm = ({ kind, typed, problems }: Props) => {
  const isNew = kind === "register"
  const title = isNew ? m.area_register() : m.area_sign_in()
  const errorOf = (field: DoorField) =>
    problems.includes(field) ? problemText(kind, field) : undefined
  return (
    <form method="post" noValidate className={`${CARD} mb-6 space-y-4`} aria-label={title}>
      <h2 className="text-lg font-semibold">{title}</h2>
      {isNew ? (
        <TextField
          id={`${kind}_name`}
          name="name"
          label={m.area_name()}
          value={typed.name}
          autoComplete="name"
          error={errorOf("name")}
        />
      ) : null}
      <TextField
        id={`${kind}_account`}
        name="account"
        label={m.area_account()}
        value={typed.account}
        autoComplete="username"
        error={errorOf("account")}
      />
      <TextField
        id={`${kind}_password`}
        name="password"
        label={m.area_password()}
        hint={isNew ? m.area_password_hint() : undefined}
        value=""
        type="password"
        autoComplete={isNew ? "new-password" : "current-password"}
        error={errorOf("password")}
      />
      <button name="intent" value={kind} className={WIDE_BUTTON}>
        {title}
      </button>
      {isNew ? null : (
        <p>
          <a href={checkoutPaths.password()} className="inline-block min-h-11 py-2 underline">
            {m.password_forgotten()}
          </a>
        </p>
      )}
    </form>
  )
}
