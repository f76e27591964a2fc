import { accountName, isAccountName } from "@ocop/contracts"
import { MIN_PASSWORD_LENGTH } from "../checkout/account-form"
import { textOf } from "../checkout/form-result"

export const DOOR_FIELDS = ["name", "account", "password"] as const
export type DoorField = (typeof DOOR_FIELDS)[number]
export type DoorProblem = "name" | "account" | "password"

export interface DoorInput {
  kind: "sign_in" | "register"
  /** Empty when signing in. */
  name: string
  /** A phone without spaces, or an e-mail in small letters. */
  account: string
  password: string
}

/** What somebody typed at the door, and which fields are wrong. */
export const readDoor = (form: FormData): { input: DoorInput; problems: DoorField[] } => {
  const kind = form.get("intent") === "register" ? "register" : "sign_in"
  const input: DoorInput = {
    kind,
    name: kind === "register" ? textOf(form, "name", 120).trim() : "",
    account: accountName(textOf(form, "account", 160)),
    password: textOf(form, "password", 200),
  }
  const isNew = kind === "register"
  const wrong: Record<DoorField, boolean> = {
    name: isNew && !input.name,
    account: !isAccountName(input.account),
    password: input.password.length < (isNew ? MIN_PASSWORD_LENGTH : 1),
  }
  return { input, problems: DOOR_FIELDS.filter((field) => wrong[field]) }
}
