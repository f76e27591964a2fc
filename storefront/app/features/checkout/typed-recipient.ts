import type { StoreCartReview } from "@ocop/contracts"
import type { RecipientTyped } from "./recipient-form"

/** The form as a buyer finds it: what the cart knows already, else empty. */
export const typedFromCart = (
  cart: StoreCartReview,
  customer: { email: string; first_name: string | null } | null
): RecipientTyped => ({
  full_name: cart.delivery?.full_name ?? customer?.first_name ?? "",
  phone: cart.delivery?.phone ?? "",
  email: cart.email ?? customer?.email ?? "",
  province_code: cart.delivery?.commune.province.code ?? "",
  commune_code: cart.delivery?.commune.code ?? "",
  found_commune: "",
  street: cart.delivery?.address ?? "",
  old_place: "",
})
