import { parsePhone } from "@ocop/rules"
import { z } from "zod"

export const MEMBER_NAME_MAX = 120

/** Name of the member; the e-mail or phone is the one the account was made with. */
export const ProducerRegisterMemberBody = z.object({
  name: z
    .string({ error: "member.name_missing" })
    .trim()
    .min(1, "member.name_missing")
    .max(MEMBER_NAME_MAX),
})
export type ProducerRegisterMemberBody = z.input<typeof ProducerRegisterMemberBody>

/** The name of an account at the door: a phone in any spelling, or an e-mail in lower case. */
export const accountName = (typed: string): string => {
  const phone = parsePhone(typed)
  return phone.ok ? phone.value : typed.trim().toLowerCase()
}
