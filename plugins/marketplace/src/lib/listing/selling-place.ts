import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

export interface SellingPlace {
  salesChannelId: string
  stockLocationId: string
  shippingProfileId: string
}

interface Shop {
  stock_location_id: string
  shipping_profile_id: string
}

interface Shops {
  listOcopShops(filters: object, config: object): Promise<Shop[]>
}

/** The module of orders knows what each producer sends its goods with. */
const ORDER_GROUP_MODULE = "orderGroup"

const shopOf = async (container: MedusaContainer, producer_id: string): Promise<Shop | null> => {
  const shops = container.resolve<Shops>(ORDER_GROUP_MODULE, { allowUnregistered: true })
  const [shop] = shops ? await shops.listOcopShops({ producer_id }, { take: 1 }) : []
  return shop ?? null
}

const storeDefaults = async (container: MedusaContainer) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [stores, profiles] = await Promise.all([
    query.graph({ entity: "store", fields: ["default_sales_channel_id", "default_location_id"] }),
    query.graph({
      entity: "shipping_profile",
      fields: ["id"],
      filters: { type: "default" },
      pagination: { take: 1 },
    }),
  ])
  const [store] = stores.data as unknown as {
    default_sales_channel_id: string
    default_location_id: string
  }[]
  const [profile] = profiles.data as unknown as { id: string }[]
  if (!store || !profile)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The store has no default channel, place or profile"
    )
  return { store, profile }
}

/** Where a producer's goods are offered, lie and are sent from: its own shop, else the floor's. */
export const sellingPlace = async (
  container: MedusaContainer,
  producerId: string
): Promise<SellingPlace> => {
  const [shop, { store, profile }] = await Promise.all([
    shopOf(container, producerId),
    storeDefaults(container),
  ])
  return {
    salesChannelId: store.default_sales_channel_id,
    stockLocationId: shop?.stock_location_id ?? store.default_location_id,
    shippingProfileId: shop?.shipping_profile_id ?? profile.id,
  }
}
