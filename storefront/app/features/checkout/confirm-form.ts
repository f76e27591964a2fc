import { textOf } from "./form-result"

export type ConfirmProblem = "not_confirmed" | "changed_since_review"

/**
 * Whether the buyer has agreed to exactly what stands in the cart now.
 *
 * @param current fingerprint of the cart as it would be ordered at this moment
 */
export const readConfirmation = (form: FormData, current: string): ConfirmProblem | null => {
  if (textOf(form, "fingerprint") !== current) return "changed_since_review"
  return textOf(form, "confirmed") === "yes" ? null : "not_confirmed"
}
