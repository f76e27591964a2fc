import { m } from "~/paraglide/messages"
import type { AccountField, AccountInput, AccountProblem } from "./account-form"
import { WIDE_BUTTON, QUIET_BUTTON, TextField } from "~/ui/form-parts"
import { CARD } from "~/ui/card"
import { carePaths } from "../care/care-paths"
import { checkoutPaths } from "./checkout-paths"
import { ConsentBoxes } from "./consent-boxes"
import { problemText } from "./words"

const Places = () => (
  <ul className="mb-6 grid gap-3 sm:grid-cols-2">
    {(
      [
        [checkoutPaths.orders(), m.account_orders()],
        [checkoutPaths.addresses(), m.account_addresses()],
        [carePaths.messages(), m.care_own_questions()],
        [carePaths.complaints(), m.selling_own_complaints()],
        [checkoutPaths.wishlist(), m.account_wishlist()],
        [checkoutPaths.ownData(), m.account_data()],
      ] as const
    ).map(([path, name]) => (
      <li key={path}>
        <a href={path} className={`${CARD} block min-h-11 font-semibold underline`}>
          {name}
        </a>
      </li>
    ))}
  </ul>
)

export const SignedIn = ({ account }: { account: string }) => (
  <>
    <p className="mb-4">{m.checkout_signed_in_as({ account })}</p>
    <Places />
    <form method="post">
      <button name="intent" value="sign_out" className={QUIET_BUTTON}>
        {m.account_sign_out()}
      </button>
    </form>
  </>
)

interface Props {
  kind: AccountInput["kind"]
  typed: Record<AccountField, string> | null
  errors: Partial<Record<AccountField, AccountProblem>>
}

/** Both forms stand on one page, so their fields carry the form's kind in their id. */
export const AccountForm = ({ kind, typed, errors }: Props) => {
  const isNew = kind === "register"
  const title = isNew ? m.account_register() : m.account_sign_in()
  return (
    <form
      method="post"
      noValidate
      className={`${CARD} mb-6 space-y-4`}
      aria-labelledby={`${kind}_title`}
    >
      <h2 id={`${kind}_title`} className="text-lg font-semibold">
        {title}
      </h2>
      {isNew ? (
        <TextField
          id={`${kind}_full_name`}
          name="full_name"
          label={m.account_full_name()}
          value={typed?.full_name ?? ""}
          autoComplete="name"
          error={problemText(errors.full_name)}
        />
      ) : null}
      <TextField
        id={`${kind}_account`}
        name="account"
        label={m.account_name()}
        value={typed?.account ?? ""}
        autoComplete="username"
        error={problemText(errors.account)}
      />
      <TextField
        id={`${kind}_password`}
        name="password"
        label={m.account_password()}
        hint={isNew ? m.account_new_password_hint() : undefined}
        value=""
        type="password"
        autoComplete={isNew ? "new-password" : "current-password"}
        error={problemText(errors.password)}
      />
      {isNew ? <ConsentBoxes error={problemText(errors.consent_orders)} /> : null}
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
