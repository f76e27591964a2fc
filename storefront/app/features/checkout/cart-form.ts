import { isLineQuantity, type OcopErrorCode } from "@ocop/contracts"
import { textOf } from "./form-result"

export type CartIntent =
  | { kind: "add"; variant_id: string; quantity: number }
  | { kind: "update"; line_id: string; quantity: number }
  | { kind: "remove"; line_id: string }

export type CartFormResult =
  | { ok: true; intent: CartIntent }
  /** `line_id` names the line whose form it was; null for a thing that was to be added. */
  | { ok: false; code: OcopErrorCode; line_id: string | null; typed: string }

const ID = /^[A-Za-z0-9_]{1,80}$/

/** Digits only: "1e3", "2.0" and " 2" in a number field are mistakes, not quantities. */
const quantityOf = (text: string): number | null => {
  const quantity = /^\d{1,6}$/.test(text) ? Number(text) : null
  return isLineQuantity(quantity) ? quantity : null
}

/** What a form of the cart or the product page asks for. */
export const readCartForm = (form: FormData): CartFormResult => {
  const kind = textOf(form, "intent")
  const line_id = textOf(form, "line_id")
  const variant_id = textOf(form, "variant_id")
  const typed = textOf(form, "quantity", 20)
  const refuse = (code: OcopErrorCode): CartFormResult => ({
    ok: false,
    code,
    line_id: ID.test(line_id) ? line_id : null,
    typed,
  })
  if (kind === "remove" && ID.test(line_id)) return { ok: true, intent: { kind, line_id } }
  const quantity = quantityOf(typed)
  if (kind === "add" && ID.test(variant_id)) {
    if (quantity === null) return refuse("cart.quantity_malformed")
    return { ok: true, intent: { kind, variant_id, quantity } }
  }
  if (kind !== "update" || !ID.test(line_id)) return refuse("request.invalid")
  if (typed === "0") return { ok: true, intent: { kind: "remove", line_id } }
  if (quantity === null) return refuse("cart.quantity_malformed")
  return { ok: true, intent: { kind, line_id, quantity } }
}
