import { listOwnParcels, readParcel, type ApiClient, type StoreOrderView } from "@ocop/contracts"
import { orderStageOf, type OrderStage } from "@ocop/rules"

/** How far an order is: the same that its own page of tracking says. */
export const readStage = async (api: ApiClient, order: StoreOrderView): Promise<OrderStage> => {
  const { parcel } = await api.call(readParcel, { params: { id: order.id } })
  return orderStageOf(order, parcel?.state ?? null)
}

/** The same of several orders of the customer signed in, by the order's id. */
export const readOwnStages = async (
  api: ApiClient,
  orders: readonly StoreOrderView[]
): Promise<Record<string, OrderStage>> => {
  if (!orders.length) return {}
  const order_id = orders.map(({ id }) => id)
  const { parcels } = await api.call(listOwnParcels, { query: { order_id } })
  const states = new Map(parcels.map((parcel) => [parcel.order_id, parcel.state]))
  return Object.fromEntries(
    orders.map((order) => [order.id, orderStageOf(order, states.get(order.id) ?? null)])
  )
}
