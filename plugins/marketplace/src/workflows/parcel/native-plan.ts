import type { ParcelState } from "@ocop/rules"
import type { NativeOrder } from "../../lib/parcel/native-order"

/** What has to be done to the framework's own order, so that it says what the parcel says. */
export interface NativePlan {
  order_id: string
  /** Goods of which no fulfilment is made yet; empty when there is nothing to make. */
  fulfil: { id: string; quantity: number }[]
  /** The fulfilment to ship; `""` means the one that is being made. Null ships nothing. */
  ship: { fulfillment_id: string; items: { id: string; quantity: number }[] } | null
  deliver: string | null
  unfulfil: string | null
  cancel: boolean
  archive: boolean
  restock: { inventory_item_id: string; location_id: string; adjustment: number }[]
}

const NOTHING: Omit<NativePlan, "order_id"> = {
  fulfil: [],
  ship: null,
  deliver: null,
  unfulfil: null,
  cancel: false,
  archive: false,
  restock: [],
}

/** Goods that lie at the producer again. */
export const restockOf = ({ fulfillments }: NativeOrder): NativePlan["restock"] =>
  fulfillments.flatMap(({ location_id, items }) =>
    items.flatMap(({ inventory_item_id, quantity }) =>
      inventory_item_id ? [{ inventory_item_id, location_id, adjustment: Number(quantity) }] : []
    )
  )

const parts: Partial<
  Record<ParcelState, (order: NativeOrder, restock: boolean) => Partial<NativePlan>>
> = {
  preparing: ({ items, fulfillments }) => ({ fulfil: fulfillments.length ? [] : items }),
  handed_over: ({ items, fulfillments }) => {
    const [made] = fulfillments
    if (made?.shipped_at) return {}
    const ship = { fulfillment_id: made?.id ?? "", items }
    return { fulfil: made ? [] : items, ship }
  },
  delivered: ({ fulfillments }) => ({
    deliver: fulfillments.find(({ delivered_at }) => !delivered_at)?.id ?? null,
  }),
  refused: ({ status, fulfillments }) => ({
    unfulfil: fulfillments.find(({ shipped_at }) => !shipped_at)?.id ?? null,
    cancel: status !== "canceled",
  }),
  // the framework cancels nothing that was shipped; an archived order is under way no longer
  returned: (order, restock) => ({
    archive: order.status === "pending",
    restock: restock ? restockOf(order) : [],
  }),
}

export const nativePlan = (order: NativeOrder, to: ParcelState, restock: boolean): NativePlan => {
  const part = parts[to === "cancelled" ? "refused" : to]
  return { order_id: order.id, ...NOTHING, ...part?.(order, restock) }
}
