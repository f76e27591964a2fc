import {
  isOcopErrorCode,
  ProducerInvitationTokenBody,
  ProducerInviteBody,
  type OcopErrorCode,
} from "@ocop/contracts"
import { textOf } from "../checkout/form-result"

export const INVITE_FIELDS = ["name", "role", "acting_for", "consent_note"] as const
export type InviteField = (typeof INVITE_FIELDS)[number]
export type TypedInvite = Record<InviteField, string>
export type InviteErrors = Partial<Record<InviteField, OcopErrorCode>>

export const EMPTY_INVITE: TypedInvite = { name: "", role: "", acting_for: "", consent_note: "" }

export const typedInvite = (form: FormData): TypedInvite => ({
  name: textOf(form, "name", 200).trim(),
  role: textOf(form, "role", 20),
  acting_for: textOf(form, "acting_for", 300).trim(),
  consent_note: textOf(form, "consent_note", 600).trim(),
})

/** The code of an office without a consent, or the other way round, is said at the one left empty. */
const fieldOf = (path: PropertyKey | undefined, typed: TypedInvite): InviteField =>
  path === undefined ? (typed.acting_for ? "consent_note" : "acting_for") : (path as InviteField)

/** Errors of the contract's schema by field; empty when all is well typed. */
export const inviteErrors = (typed: TypedInvite): InviteErrors => {
  const parsed = ProducerInviteBody.safeParse(typed)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [
      fieldOf(path[0], typed),
      isOcopErrorCode(message) ? message : "request.invalid",
    ])
  )
}

/** Where the API's refusal of an invitation is shown. */
export const inviteErrorOf = (code: OcopErrorCode): InviteErrors =>
  code === "member.acting_not_owner" ? { role: code } : {}

/** The secret that an address carries; null for what cannot be one. */
export const tokenOf = (url: URL): string | null => {
  const parsed = ProducerInvitationTokenBody.safeParse({ token: url.searchParams.get("ma") })
  return parsed.success ? parsed.data.token : null
}
