import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { checkoutPaths } from "../checkout/checkout-paths"
import { areaPaths } from "../producer-area/area-paths"
import { shellPaths } from "../shell/shell-paths"

export const AskForm = ({ account, error }: { account: string; error?: string }) => (
  <form method="post" action={checkoutPaths.password()} noValidate className={`${CARD} space-y-4`}>
    <p>{m.password_ask_note()}</p>
    <TextField
      name="account"
      label={m.account_name()}
      value={account}
      autoComplete="username"
      error={error}
    />
    <button name="intent" value="ask" className={WIDE_BUTTON}>
      {m.password_ask()}
    </button>
  </form>
)

/** The token travels in the body: no page behind this one gets it in an address. */
export const SetForm = ({ token, error }: { token: string; error?: string }) => (
  <form method="post" action={checkoutPaths.password()} noValidate className={`${CARD} space-y-4`}>
    <input type="hidden" name="token" value={token} />
    <TextField
      name="password"
      label={m.password_new()}
      hint={m.account_new_password_hint()}
      value=""
      type="password"
      autoComplete="new-password"
      error={error}
    />
    <button name="intent" value="set" className={WIDE_BUTTON}>
      {m.password_set()}
    </button>
  </form>
)

export const LinkSent = () => (
  <div role="status" className={`${CARD} space-y-3`}>
    <p>{m.password_sent()}</p>
    <p>
      {m.password_not_come()}{" "}
      <a href={shellPaths.identity()} className="underline">
        {m.password_operator()}
      </a>
    </p>
  </div>
)

export const PasswordSet = () => (
  <div role="status" className={`${CARD} space-y-3`}>
    <p>{m.password_done()}</p>
    <ul className="space-y-2">
      <li>
        <a href={checkoutPaths.account()} className="underline">
          {m.password_to_account()}
        </a>
      </li>
      <li>
        <a href={areaPaths.home()} className="underline">
          {m.password_to_area()}
        </a>
      </li>
    </ul>
  </div>
)
