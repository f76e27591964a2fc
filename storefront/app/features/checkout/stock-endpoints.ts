import {
  get,
  post,
  type InvoiceRequest,
  type OrderGroupRef,
  type PickUpChoiceData,
} from "@ocop/contracts"

// Addresses of the commerce framework's own Store API, as far as buying needs them.

interface CartAnswer {
  cart: { id: string }
}

export const createCart = post<{ region_id: string }, CartAnswer>("/store/carts")
export const addCartLine = post<{ variant_id: string; quantity: number }, CartAnswer>(
  "/store/carts/:id/line-items"
)
/** Quantity 0 removes the line. */
export const setCartLine = post<{ quantity: number }, CartAnswer>(
  "/store/carts/:id/line-items/:line_id"
)

export interface CartUpdate {
  email?: string | null
  shipping_address: {
    first_name: string
    phone: string
    address_1: string
    metadata: { commune_code: string }
  }
  metadata: { invoice: InvoiceRequest | null }
}
export const updateCart = post<CartUpdate, CartAnswer>("/store/carts/:id")
export const giveCartToCustomer = post<Record<string, never>, CartAnswer>(
  "/store/carts/:id/customer"
)
export interface ShippingOption {
  id: string
  name: string
  type?: { code: string } | null
  /** Whole đồng; absent where it is worked out only once the option is chosen. */
  amount?: number | null
  shipping_profile_id: string
}
export const listShippingOptions = get<{ cart_id: string }, { shipping_options: ShippingOption[] }>(
  "/store/shipping-options"
)
export const chooseShipping = post<{ option_id: string; data?: PickUpChoiceData }, CartAnswer>(
  "/store/carts/:id/shipping-methods"
)
export const createPaymentCollection = post<
  { cart_id: string },
  { payment_collection: { id: string } }
>("/store/payment-collections")
export const createPaymentSession = post<{ provider_id: string }, unknown>(
  "/store/payment-collections/:id/payment-sessions"
)
/** A cart of several producers became several orders, `order` the first of them. */
export interface CompletedCart {
  type: "order" | "cart"
  order?: { id: string }
  order_group?: OrderGroupRef
}
export const completeCart = post<undefined, CompletedCart>("/store/carts/:id/complete")

export interface Credentials {
  email: string
  password: string
}
export const signIn = post<Credentials, { token: string }>("/auth/customer/emailpass")
export const registerIdentity = post<Credentials, { token: string }>(
  "/auth/customer/emailpass/register"
)
export const createCustomer = post<{ email: string; first_name: string }, unknown>(
  "/store/customers"
)
export interface Customer {
  id: string
  /** One of the two opened the account. */
  email: string | null
  phone: string | null
  first_name: string | null
}
/** What the customer signs in with, as it is shown. */
export const accountOf = ({ email, phone }: Pick<Customer, "email" | "phone">): string =>
  email ?? phone ?? ""
export const readCustomer = get<undefined, { customer: Customer }>("/store/customers/me")
