import type { ParcelPayment } from "@ocop/contracts"
import { roundVnd } from "@ocop/rules"

interface Address {
  first_name: string | null
  last_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
}

interface OrderPayment {
  provider_id: string
  captured_at: string | Date | null
  canceled_at: string | Date | null
}

export interface OrderRow {
  id: string
  display_id: number
  created_at: string | Date
  email: string | null
  customer_id: string | null
  metadata: Record<string, unknown> | null
  item_total: number
  shipping_total: number
  tax_total: number
  total: number
  items: {
    id: string
    title: string
    product_id: string | null
    product_title: string | null
    variant_title: string | null
    variant_sku: string | null
    quantity: number
    unit_price: number
    total: number
  }[]
  shipping_address: Address | null
  shipping_methods?: ({ data: unknown } | null)[]
  payment_collections?: { payments?: OrderPayment[] }[]
}

/** Query hands totals out as its own number objects. */
export const vnd = (amount: number): number => roundVnd(Number(amount))

export const nameOf = (address: Address): string =>
  [address.first_name, address.last_name].filter(Boolean).join(" ")

const PAYMENTS: Readonly<Record<string, ParcelPayment>> = {
  pp_cod_ocop: "cod",
  // orders from before there was a choice were cash on delivery
  pp_system_default: "cod",
  pp_vietqr_ocop: "vietqr",
}

/** Of several providers of cards one configuration may have. */
const CARD = /^pp_stripe/

/** The payment that stands, or of those taken back the first. */
export const standingPayment = ({ payment_collections = [] }: OrderRow) => {
  const payments = payment_collections.flatMap(({ payments }) => payments ?? [])
  return payments.find(({ canceled_at }) => !canceled_at) ?? payments[0] ?? null
}

export const paymentOf = (order: OrderRow): ParcelPayment => {
  const provider = standingPayment(order)?.provider_id ?? ""
  return CARD.test(provider) ? "card" : (PAYMENTS[provider] ?? "other")
}
