import { m } from "~/paraglide/messages"
import { BUTTON, TextField } from "~/ui/form-parts"

interface Props {
  field: string | null
  text: string | undefined
}

/** Says what goes and what stays before it asks for the password. */
export const DeleteAccount = ({ field, text }: Props) => (
  <form method="post" noValidate className="space-y-4">
    <p>{m.account_delete_goes()}</p>
    <p>{m.account_delete_stays()}</p>
    <TextField
      id="delete_password"
      name="password"
      label={m.account_password()}
      value=""
      type="password"
      autoComplete="current-password"
      error={field === "delete_password" ? text : undefined}
    />
    <label className="flex items-start gap-3 py-2">
      <input
        id="confirmed"
        type="checkbox"
        name="confirmed"
        value="yes"
        autoComplete="off"
        aria-invalid={field === "confirmed" ? true : undefined}
        className="mt-0.5 size-6 shrink-0"
      />
      <span>{m.account_delete_confirm()}</span>
    </label>
    <button name="intent" value="delete" className={BUTTON}>
      {m.account_delete()}
    </button>
  </form>
)
