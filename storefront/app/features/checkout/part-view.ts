import type { StoreCartPart, StoreCartPartsResponse, StoreCartReview } from "@ocop/contracts"
import type { ShippingOption } from "./stock-endpoints"

/** Ways to pay that this shop has words for, the first of them taken unless another is chosen. */
export const PAYMENT_KINDS = {
  pp_cod_ocop: "cash",
  pp_system_default: "cash",
  pp_vietqr_ocop: "transfer",
} as const
export type PaymentProvider = keyof typeof PAYMENT_KINDS
export type PaymentKind = (typeof PAYMENT_KINDS)[PaymentProvider]

/** One provider of each kind, of those the producer takes: two that take cash are one way to pay. */
export const offeredPayments = (ids: readonly string[]): PaymentProvider[] => {
  const known = (Object.keys(PAYMENT_KINDS) as PaymentProvider[]).filter((id) => ids.includes(id))
  return known.filter(
    (id, place) => known.findIndex((other) => PAYMENT_KINDS[other] === PAYMENT_KINDS[id]) === place
  )
}

export interface PartView extends StoreCartPart {
  /** Ways of delivery that can bring these goods. */
  options: ShippingOption[]
  payments: PaymentProvider[]
  payment: PaymentProvider | null
}

const paymentOf = (part: StoreCartPart, payments: PaymentProvider[]): PaymentProvider | null => {
  const chosen = payments.find((id) => id === part.payment_provider_id)
  return chosen ?? payments[0] ?? null
}

/** What may still be chosen for each seller, and what is. */
export const toPartViews = (
  { parts }: Pick<StoreCartPartsResponse, "parts">,
  options: readonly ShippingOption[]
): PartView[] => {
  return parts.map((part) => {
    const payments = offeredPayments(part.payment_provider_ids)
    return {
      ...part,
      options: options.filter((one) => part.shipping_profile_ids.includes(one.shipping_profile_id)),
      payments,
      payment: paymentOf(part, payments),
    }
  })
}

/** The option of each seller that needs one: the one chosen while it is offered, else the first. */
export const optionsToTake = (parts: readonly PartView[]): (string | null)[] =>
  parts.map(({ shipping, options }) => {
    const still = options.find(({ id }) => id === shipping?.option_id)
    return (still ?? options[0])?.id ?? null
  })

export const isAllCash = (parts: readonly PartView[]): boolean =>
  parts.every(({ payment }) => payment !== null && PAYMENT_KINDS[payment] === "cash")

export const isReady = (cart: StoreCartReview, parts: readonly StoreCartPart[]): boolean =>
  cart.delivery !== null && parts.length > 0 && parts.every(({ shipping }) => shipping !== null)
