import type {
  ContractBuyer,
  ProducerOrder,
  ProducerOrderItem,
  ProducerOrderSummary,
} from "@ocop/contracts"
import { pickUpOf } from "@ocop/rating/lib/shipping/chosen-pick-up"
import {
  isReturnOpen,
  nextParcelStates,
  roleMay,
  type MemberRole,
  type ParcelState,
  type ProducerCapability,
} from "@ocop/rules"
import type { ParcelRow, ReturnRow } from "../../modules/parcel/service"
import { nameOf, paymentOf, vnd, type OrderRow } from "./order-facts"
import { handedOverOf, isEscalated, toMove, type WholeParcel } from "./parcel-view"
import { toProducerReturn } from "./return-views"

/** What a member must be allowed to do for each move; packing is what is not named. */
const DECISIONS: readonly ParcelState[] = ["accepted", "refused"]

export const capabilityFor = (to: ParcelState): ProducerCapability =>
  DECISIONS.includes(to) ? "decide_orders" : "pack_orders"

const toItem = (item: OrderRow["items"][number]): ProducerOrderItem => ({
  id: item.id,
  title: item.product_title ?? item.title,
  variant_title: item.variant_title,
  sku: item.variant_sku,
  quantity: Number(item.quantity),
  unit_price: vnd(item.unit_price),
  total: vnd(item.total),
})

const recipientOf = ({ shipping_address }: OrderRow): ProducerOrderSummary["recipient"] =>
  shipping_address && {
    full_name: nameOf(shipping_address),
    commune_name: shipping_address.city ?? "",
    province_name: shipping_address.province ?? "",
  }

const openReturn = (returns: ReturnRow[]): ReturnRow["state"] | null =>
  returns.find(({ state }) => isReturnOpen(state))?.state ?? null

export const toSummary = (
  row: ParcelRow,
  order: OrderRow,
  returns: ReturnRow[],
  role: MemberRole
): ProducerOrderSummary => {
  const items = order.items.map(toItem)
  return {
    id: order.id,
    order_number: row.order_number,
    state: row.state,
    version: row.version,
    placed_at: new Date(row.placed_at).toISOString(),
    escalated: isEscalated(row),
    item_count: items.reduce((all, { quantity }) => all + quantity, 0),
    items: items.map(({ title, variant_title, quantity }) => ({ title, variant_title, quantity })),
    total: vnd(order.total),
    payment: paymentOf(order),
    recipient: recipientOf(order),
    attempts: row.attempts,
    next: nextParcelStates(row, "producer").filter((to) => roleMay(role, capabilityFor(to))),
    return_state: openReturn(returns),
  }
}

const fullRecipient = ({ shipping_address }: OrderRow): ProducerOrder["recipient_full"] =>
  shipping_address && {
    full_name: nameOf(shipping_address),
    phone: shipping_address.phone ?? "",
    address: [shipping_address.address_1, shipping_address.city, shipping_address.province]
      .filter(Boolean)
      .join(", "),
  }

const noteOf = ({ metadata }: OrderRow): string | null =>
  typeof metadata?.note === "string" && metadata.note.trim() ? metadata.note.trim() : null

export const toProducerOrder = (
  { row, moves, returns }: WholeParcel,
  order: OrderRow,
  buyer: ContractBuyer | null,
  role: MemberRole
): ProducerOrder => {
  const payment = paymentOf(order)
  return {
    ...toSummary(row, order, returns, role),
    items: order.items.map(toItem),
    shipping_total: vnd(order.shipping_total),
    collect: payment === "cod" ? vnd(order.total) : 0,
    recipient_full: fullRecipient(order),
    pick_up: pickUpOf(order.shipping_methods),
    note: noteOf(order),
    wants_invoice: buyer?.invoice != null,
    handed_over: handedOverOf(row),
    delivered_at: row.delivered_at && new Date(row.delivered_at).toISOString(),
    moves: moves
      .filter(({ return_id }) => !return_id)
      .map((move) => ({
        ...toMove(move),
        // written by the workflow of parcels alone
        from: move.from_state as ParcelState | null,
        actor_name: move.actor_name,
        acting_for: move.acting_for,
      })),
    returns: returns.map((one) => toProducerReturn(one, moves)),
  }
}
