import type { OrderGroupRef, StoreOrderView } from "@ocop/contracts"

export interface OrderCluster {
  /** Null for an order that stands alone. */
  group: OrderGroupRef | null
  orders: StoreOrderView[]
}

/** Orders with those of the same cart beside them, each cluster where its first order stood. */
export const clusterOrders = (
  orders: readonly StoreOrderView[],
  groups: readonly OrderGroupRef[]
): OrderCluster[] => {
  const groupOf = new Map(groups.flatMap((group) => group.orders.map(({ id }) => [id, group])))
  const clusters = new Map<string, OrderCluster>()
  for (const order of orders) {
    const group = groupOf.get(order.id) ?? null
    const key = group?.id ?? order.id
    clusters.set(key, { group, orders: [...(clusters.get(key)?.orders ?? []), order] })
  }
  return [...clusters.values()]
}
