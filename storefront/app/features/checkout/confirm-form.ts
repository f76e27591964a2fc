import { textOf } from "./form-result"
import { stillOffered } from "./offer-day"

export type ConfirmProblem = "not_confirmed" | "changed_since_review" | "offer_lapsed"

/**
 * Whether the buyer has agreed to exactly what stands in the cart now, while the offer stands.
 *
 * @param current fingerprint of the cart as it would be ordered at this moment
 */
export const readConfirmation = (
  form: FormData,
  current: string,
  now: Date
): ConfirmProblem | null => {
  if (textOf(form, "fingerprint") !== current) return "changed_since_review"
  if (!stillOffered(textOf(form, "offered_on"), now)) return "offer_lapsed"
  return textOf(form, "confirmed") === "yes" ? null : "not_confirmed"
}

/** The cart the form was made for; null when it names none. */
export const confirmedCartId = (form: FormData): string | null => {
  const id = textOf(form, "cart_id", 80)
  return /^cart_[A-Za-z0-9]+$/.test(id) ? id : null
}
