import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoreParcelStatesResponse } from "@ocop/contracts"
import { parcelsOf } from "./service-of"

/** How far those of the orders are that are the customer's. */
export const listOwnParcelStates = async (
  container: MedusaContainer,
  customer_id: string,
  ids: string[]
): Promise<StoreParcelStatesResponse["parcels"]> => {
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: ids, customer_id },
    pagination: { take: ids.length, skip: 0 },
  })
  const rows = await parcelsOf(container).listOcopParcels(
    { order_id: data.map(({ id }) => id) },
    { select: ["order_id", "state"], take: null as unknown as number }
  )
  return rows.map(({ order_id, state }) => ({ order_id, state }))
}
