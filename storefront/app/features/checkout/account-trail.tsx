import { m } from "~/paraglide/messages"
import { checkoutPaths } from "./checkout-paths"

/** The way back to the account from one of its pages. */
export const AccountTrail = () => (
  <p className="mb-2">
    <a href={checkoutPaths.account()} className="inline-block py-2 underline">
      {m.account_back()}
    </a>
  </p>
)
