import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openShopsWorkflow } from "@ocop/marketplace/workflows"
import type { Listing, SellableProduct } from "./listing"

/** What a listing needs of its producer's shop. */
interface Shop {
  shipping_profile_id: string
  stock_location_id: string
}

/** By producer. */
export type Shops = ReadonlyMap<string, Shop>

export const shopOf = (shops: Shops, { producerId }: SellableProduct): Shop => {
  const shop = shops.get(producerId)
  if (!shop) throw new Error(`The producer ${producerId} has no shop`)
  return shop
}

const readProducers = async (container: MedusaContainer, id: string[]) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "handle", "name"]
  const { data } = await query.graph({ entity: "ocop_producer", fields, filters: { id } })
  // the fields asked for are these three
  return data as { id: string; handle: string; name: string }[]
}

/** A shop for every producer whose goods are to be listed; open ones stay as they are. */
export const openShops = async (
  container: MedusaContainer,
  sales_channel_id: string,
  listings: readonly Listing[]
): Promise<Shops> => {
  const ids = [...new Set(listings.map(({ product }) => product.producerId))]
  if (!ids.length) return new Map()
  const producers = await readProducers(container, ids)
  const shops = producers.map(({ id, handle, name }) => ({ producer_id: id, handle, name }))
  const input = { shops, sales_channel_id }
  const { result } = await openShopsWorkflow(container).run({ input })
  return new Map(result.map((shop) => [shop.producer_id, shop]))
}
