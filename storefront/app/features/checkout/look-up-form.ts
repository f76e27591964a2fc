import { StoreLookUpOrderBody } from "@ocop/contracts"
import { parsePhone } from "@ocop/rules"
import { typedFields, type FormResult } from "./form-result"

export const LOOK_UP_FIELDS = ["number", "phone"] as const
export type LookUpField = (typeof LOOK_UP_FIELDS)[number]
export type LookUpProblem = "number_malformed" | "phone_malformed"

/** People write the number as they see it, with the sign: "#12". */
export const readLookUp = (
  form: FormData
): FormResult<{ number: number; phone: string }, LookUpField, LookUpProblem> => {
  const typed = typedFields(form, LOOK_UP_FIELDS)
  const digits = typed.number.trim().replace(/^#/, "")
  const number = StoreLookUpOrderBody.shape.number.safeParse(digits)
  const phone = parsePhone(typed.phone)
  if (/^\d+$/.test(digits) && number.success && phone.ok) {
    return { ok: true, value: { number: number.data, phone: phone.value } }
  }
  return {
    ok: false,
    typed,
    errors: {
      ...(/^\d+$/.test(digits) && number.success ? {} : { number: "number_malformed" }),
      ...(phone.ok ? {} : { phone: "phone_malformed" }),
    },
  }
}
