import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderTotal } from "@ocop/rating/lib/order-total"
import { pickUpOf } from "@ocop/rating/lib/shipping/chosen-pick-up"
import type { PickUpPoint } from "@ocop/contracts"
import type { PaymentMethod } from "@ocop/rules"
import { producerOfProducts } from "./producer-of-products"

const FIELDS = [
  "id",
  "display_id",
  "status",
  "item_total",
  "shipping_total",
  "email",
  "customer_id",
  "created_at",
  "canceled_at",
  "items.product_id",
  "shipping_methods.data",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
]

interface PaymentRow {
  id: string
  provider_id: string
  captured_at: string | Date | null
  canceled_at: string | Date | null
}

interface OrderRow {
  id: string
  display_id: number
  status: string
  item_total: number
  shipping_total: number
  email: string | null
  customer_id: string | null
  created_at: string | Date
  items?: { product_id: string | null }[]
  shipping_methods?: ({ data: unknown } | null)[]
  payment_collections?: { payments?: PaymentRow[] }[]
}

export interface OrderForPayment {
  id: string
  order_number: number
  canceled: boolean
  /** Whole đồng. */
  total: number
  email: string | null
  customer_id: string | null
  created_at: Date
  product_ids: string[]
  /** Where the buyer fetches the goods; null when they are brought. */
  pick_up: PickUpPoint | null
  /** Null for a payment of another kind, of which the floor keeps no statement. */
  method: PaymentMethod | null
  payment: PaymentRow | null
}

/** Orders from before there was a choice were cash on delivery through Medusa's own provider. */
const METHODS: Readonly<Record<string, PaymentMethod>> = {
  pp_cod_ocop: "cod",
  pp_vietqr_ocop: "vietqr",
  pp_system_default: "cod",
}

const toOrder = (row: OrderRow): OrderForPayment => {
  const payments = (row.payment_collections ?? []).flatMap(({ payments }) => payments ?? [])
  const payment = payments.find(({ canceled_at }) => !canceled_at) ?? payments[0] ?? null
  return {
    id: row.id,
    order_number: Number(row.display_id),
    canceled: row.status === "canceled",
    total: orderTotal(row),
    email: row.email,
    customer_id: row.customer_id,
    created_at: new Date(row.created_at),
    product_ids: (row.items ?? []).flatMap(({ product_id }) => product_id ?? []),
    pick_up: pickUpOf(row.shipping_methods),
    method: payment ? (METHODS[payment.provider_id] ?? null) : null,
    payment,
  }
}

/** What a payment statement must know of its order; null for none. */
export const findOrderForPayment = async (
  container: MedusaContainer,
  id: string
): Promise<OrderForPayment | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  // the fields asked for are exactly those of OrderRow
  const [row] = data as unknown as OrderRow[]
  return row ? toOrder(row) : null
}

/** The producer all goods of an order belong to; null for several and for none. */
export const producerOfOrder = (
  container: MedusaContainer,
  { product_ids }: OrderForPayment
): Promise<string | null> => producerOfProducts(container, product_ids)
