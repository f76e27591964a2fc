import type { StoreOrderView } from "@ocop/contracts"
import { roundVnd } from "@ocop/rules"
import { orderTotal } from "../../../lib/order-total"
import { pickUpOf } from "../../../lib/shipping/chosen-pick-up"

export const ORDER_VIEW_FIELDS = [
  "id",
  "display_id",
  "status",
  "payment_status",
  "fulfillment_status",
  "created_at",
  "item_total",
  "shipping_total",
  "tax_total",
  "items.*",
  "items.total",
  "shipping_address.*",
  "shipping_methods.data",
]

export interface OrderRow {
  id: string
  display_id: number
  status: string
  payment_status: string
  fulfillment_status: string
  created_at: string | Date
  item_total: number
  shipping_total: number
  tax_total: number
  items: {
    variant_id: string | null
    product_handle: string | null
    product_title: string | null
    title: string
    variant_title: string | null
    quantity: number
    unit_price: number
    total: number
  }[]
  shipping_address: {
    first_name: string | null
    last_name: string | null
    phone: string | null
    address_1: string | null
    city: string | null
    province: string | null
  } | null
  shipping_methods?: ({ data: unknown } | null)[] | null
}

/** Query hands totals out as its own number objects. */
const vnd = (amount: number): number => roundVnd(Number(amount))

const toAddress = (address: OrderRow["shipping_address"]): StoreOrderView["shipping_address"] =>
  address && {
    full_name: [address.first_name, address.last_name].filter(Boolean).join(" "),
    phone: address.phone ?? "",
    address: address.address_1 ?? "",
    commune_name: address.city ?? "",
    province_name: address.province ?? "",
  }

const toItem = (item: OrderRow["items"][number]): StoreOrderView["items"][number] => ({
  variant_id: item.variant_id,
  product_handle: item.product_handle,
  title: item.product_title ?? item.title,
  variant_title: item.variant_title,
  quantity: Number(item.quantity),
  unit_price: vnd(item.unit_price),
  total: vnd(item.total),
})

/** What a buyer may read of an order, each amount rounded once to whole đồng. */
export const toOrderView = (order: OrderRow): StoreOrderView => ({
  id: order.id,
  display_id: order.display_id,
  status: order.status,
  payment_status: order.payment_status,
  fulfillment_status: order.fulfillment_status,
  created_at: new Date(order.created_at).toISOString(),
  items: order.items.map(toItem),
  item_total: vnd(order.item_total),
  shipping_total: vnd(order.shipping_total),
  tax_total: vnd(order.tax_total),
  total: orderTotal(order),
  shipping_address: toAddress(order.shipping_address),
  pick_up: pickUpOf(order.shipping_methods),
})
