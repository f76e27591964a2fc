import type { CustomerAddress, StoreCartReview } from "@ocop/contracts"
import type { Customer } from "./stock-endpoints"
import { RECIPIENT_FIELDS, type RecipientTyped } from "./recipient-form"

export const EMPTY_RECIPIENT = Object.fromEntries(
  RECIPIENT_FIELDS.map((field) => [field, ""])
) as RecipientTyped // one entry for every field

/** The form as a buyer finds it: what the cart knows already, else empty. */
export const typedFromCart = (
  cart: StoreCartReview,
  customer: Pick<Customer, "email" | "phone" | "first_name"> | null
): RecipientTyped => ({
  ...EMPTY_RECIPIENT,
  full_name: cart.delivery?.full_name ?? customer?.first_name ?? "",
  phone: cart.delivery?.phone ?? customer?.phone ?? "",
  email: cart.email ?? customer?.email ?? "",
  province_code: cart.delivery?.commune.province.code ?? "",
  commune_code: cart.delivery?.commune.code ?? "",
  street: cart.delivery?.address ?? "",
  invoice_name: cart.invoice?.name ?? "",
  invoice_tax_code: cart.invoice?.tax_code ?? "",
  invoice_address: cart.invoice?.address ?? "",
  invoice_email: cart.invoice?.email ?? "",
})

/** The address chosen from the customer's book; for a cart without one, the book's default. */
export const typedFromBook = (
  typed: RecipientTyped,
  book: readonly CustomerAddress[],
  chosenId: string | null
): RecipientTyped => {
  const chosen =
    book.find(({ id }) => id === chosenId) ??
    (typed.street ? undefined : book.find((address) => address.is_default_shipping))
  if (!chosen) return typed
  return {
    ...typed,
    full_name: chosen.first_name ?? "",
    phone: chosen.phone ?? "",
    street: chosen.address_1 ?? "",
    found_commune: chosen.metadata?.commune_code ?? "",
    old_place: [chosen.city, chosen.province].filter(Boolean).join(", "),
  }
}
