import { MEMBER_ROLES, parsePhone } from "@ocop/rules"
import { z } from "zod"
import { LANGUAGES } from "../messages/languages"

export const MEMBER_NAME_MAX = 120

/** Name of the member; the e-mail or phone is the one the account was made with. */
export const ProducerRegisterMemberBody = z.object({
  name: z
    .string({ error: "member.name_missing" })
    .trim()
    .min(1, "member.name_missing")
    .max(MEMBER_NAME_MAX),
  /** In which letters are written; Vietnamese unless told. */
  language: z.enum(LANGUAGES).default("vi"),
})
export type ProducerRegisterMemberBody = z.input<typeof ProducerRegisterMemberBody>

export const ProducerMemberLanguageBody = z.object({ language: z.enum(LANGUAGES) })
export type ProducerMemberLanguageBody = z.input<typeof ProducerMemberLanguageBody>

/** Longest texts of an invitation, in characters. */
export const INVITATION_MAX = { acting_for: 200, consent_note: 500 } as const

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((typed) => typed || null)

/** Who is meant, as what, and for an officer or a union the office and how the owner agreed. */
export const ProducerInviteBody = z
  .object({
    name: z
      .string({ error: "member.name_missing" })
      .trim()
      .min(1, "member.name_missing")
      .max(MEMBER_NAME_MAX),
    role: z.enum(MEMBER_ROLES),
    acting_for: text(INVITATION_MAX.acting_for),
    consent_note: text(INVITATION_MAX.consent_note),
  })
  .refine(({ acting_for, consent_note }) => !acting_for === !consent_note, {
    message: "invitation.consent_missing",
  })
export type ProducerInviteBody = z.input<typeof ProducerInviteBody>

export const ProducerMemberRoleBody = z.object({ role: z.enum(MEMBER_ROLES) })
export type ProducerMemberRoleBody = z.input<typeof ProducerMemberRoleBody>

/** The secret of the link. Travels in a body, so that no log of addresses holds it. */
export const ProducerInvitationTokenBody = z.object({
  token: z.string({ error: "invitation.not_found" }).regex(/^[\w-]{43}$/, "invitation.not_found"),
})
export type ProducerInvitationTokenBody = z.input<typeof ProducerInvitationTokenBody>

/** The name of an account at the door: a phone in any spelling, or an e-mail in lower case. */
export const accountName = (typed: string): string => {
  const phone = parsePhone(typed)
  return phone.ok ? phone.value : typed.trim().toLowerCase()
}

/** Whether an account can have this name, spelled as {@link accountName} does. */
export const isAccountName = (name: string): boolean =>
  parsePhone(name).ok || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name)
