import { accountName, isAccountName } from "@ocop/contracts"
import { MIN_PASSWORD_LENGTH } from "../checkout/account-form"
import { textOf } from "../checkout/form-result"

/** Shape of a link's token; anything else in an address is no token. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/

export const tokenOf = (value: string | null): string | null =>
  value && value.length < 2000 && TOKEN.test(value) ? value : null

export type PasswordInput =
  | { step: "ask"; account: string; isRight: boolean }
  | { step: "set"; token: string | null; password: string; isRight: boolean }

/** Either the account that has lost its password, or a new password with what the link proves. */
export const readPasswordForm = (form: FormData): PasswordInput => {
  if (textOf(form, "intent") !== "set") {
    const account = accountName(textOf(form, "account", 160))
    return { step: "ask", account, isRight: isAccountName(account) }
  }
  const password = textOf(form, "password", 200)
  const token = tokenOf(textOf(form, "token", 2000))
  return { step: "set", token, password, isRight: password.length >= MIN_PASSWORD_LENGTH }
}
