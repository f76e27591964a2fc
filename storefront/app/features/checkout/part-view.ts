import type {
  PickUpPoint,
  StoreCartPart,
  StoreCartPartsResponse,
  StoreCartReview,
} from "@ocop/contracts"
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

/** A way in which these goods reach the buyer. */
export interface DeliveryChoice {
  /** Names it in a form. */
  value: string
  option: ShippingOption
  /** Where the buyer fetches them; null when they are brought. */
  place: PickUpPoint | null
}

const FETCHED = "pick-up"

/** An option that brings goods is one choice, one by which they are fetched as many as there are places. */
const choicesOf = (option: ShippingOption, places: readonly PickUpPoint[]): DeliveryChoice[] =>
  option.type?.code === FETCHED
    ? places.map((place) => ({ value: `${option.id} ${place.id}`, option, place }))
    : [{ value: option.id, option, place: null }]

export interface PartView extends StoreCartPart {
  /** Ways of delivery that can bring these goods, or let them be fetched. */
  deliveries: DeliveryChoice[]
  /** The one chosen, while it is offered. */
  delivery: DeliveryChoice | null
  payments: PaymentProvider[]
  payment: PaymentProvider | null
}

const paymentOf = (part: StoreCartPart, payments: PaymentProvider[]): PaymentProvider | null => {
  const chosen = payments.find((id) => id === part.payment_provider_id)
  return chosen ?? payments[0] ?? null
}

const chosenOf = ({ shipping }: StoreCartPart, deliveries: readonly DeliveryChoice[]) =>
  deliveries.find(
    ({ option, place }) => option.id === shipping?.option_id && place?.id === shipping.pick_up?.id
  ) ?? null

/** Whether the goods were to be fetched where that is no longer possible. */
export const isPlaceClosed = ({ shipping, delivery }: PartView): boolean =>
  !!shipping?.pick_up && !delivery

/** What may still be chosen for each seller, and what is. */
export const toPartViews = (
  { parts }: Pick<StoreCartPartsResponse, "parts">,
  options: readonly ShippingOption[]
): PartView[] => {
  return parts.map((part) => {
    const payments = offeredPayments(part.payment_provider_ids)
    const deliveries = options
      .filter((one) => part.shipping_profile_ids.includes(one.shipping_profile_id))
      .flatMap((one) => choicesOf(one, part.pick_up))
    return {
      ...part,
      deliveries,
      delivery: chosenOf(part, deliveries),
      payments,
      payment: paymentOf(part, payments),
    }
  })
}

/** The delivery of each seller that needs one: the one chosen while it is offered, else the first. */
export const deliveriesToTake = (parts: readonly PartView[]): (DeliveryChoice | null)[] =>
  parts.map(({ delivery, deliveries }) => delivery ?? deliveries[0] ?? null)

export const isAllCash = (parts: readonly PartView[]): boolean =>
  parts.every(({ payment }) => payment !== null && PAYMENT_KINDS[payment] === "cash")

export const isReady = (cart: StoreCartReview, parts: readonly StoreCartPart[]): boolean =>
  cart.delivery !== null && parts.length > 0 && parts.every(({ shipping }) => shipping !== null)
