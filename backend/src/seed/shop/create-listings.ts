import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { linkProductsWorkflow } from "@ocop/rating/workflows"
import type { Commerce } from "../commerce"
import { CURRENCY } from "../commerce/illustrative"
import { SEED_ACTOR } from "../demo/import-register"
import type { Listing } from "./listing"
import { shopOf, type Shops } from "./open-shops"

/** Where goods are listed and whose shop sends them. */
interface Market extends Pick<Commerce, "salesChannelId"> {
  shops: Shops
}

/**
 * Listings of one run of Medusa's workflow. What follows a run, as the refreshing of the catalogue,
 * takes as long for a few products as for many.
 */
const BATCH = 150
const PACK = "Quy cách"

const productOf = (
  { salesChannelId, shops }: Market,
  { product, handle, description, variants }: Listing
) => ({
  title: product.name,
  handle,
  description,
  status: ProductStatus.PUBLISHED,
  shipping_profile_id: shopOf(shops, product).shipping_profile_id,
  sales_channels: [{ id: salesChannelId }],
  options: [{ title: PACK, values: variants.map(({ title }) => title) }],
  variants: variants.map(({ title, sku, price, weightGrams }) => ({
    title,
    sku,
    weight: weightGrams,
    options: { [PACK]: title },
    manage_inventory: true,
    prices: [{ currency_code: CURRENCY, amount: price }],
  })),
})

const idsOf = async (
  container: MedusaContainer,
  entity: string,
  filters: Record<string, unknown>
): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id"], filters })
  return data.map(({ id }: { id: string }) => id)
}

/** What a run that was cut short left behind: products nobody linked, stock nobody sells. */
const removeLeftovers = async (container: MedusaContainer, batch: readonly Listing[]) => {
  const products = await idsOf(container, "product", { handle: batch.map(({ handle }) => handle) })
  if (products.length) await deleteProductsWorkflow(container).run({ input: { ids: products } })
  const skus = batch.flatMap(({ variants }) => variants.map(({ sku }) => sku))
  const items = await idsOf(container, "inventory_item", { sku: skus })
  if (items.length) await deleteInventoryItemWorkflow(container).run({ input: items })
}

const stockUp = async (
  container: MedusaContainer,
  { shops }: Market,
  batch: readonly Listing[]
): Promise<void> => {
  const stock = new Map(
    batch.flatMap(({ variants, product }) => {
      const location_id = shopOf(shops, product).stock_location_id
      return variants.map(
        ({ sku, stock: stocked_quantity }) => [sku, { location_id, stocked_quantity }] as const
      )
    })
  )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku"],
    filters: { sku: [...stock.keys()] },
  })
  const inventory_levels = data.flatMap(({ id, sku }: { id: string; sku?: string | null }) => {
    const level = stock.get(sku ?? "")
    return level ? [{ inventory_item_id: id, ...level }] : []
  })
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
}

/** The link comes last: a product that has it is complete. */
const createBatch = async (
  container: MedusaContainer,
  market: Market,
  batch: readonly Listing[]
): Promise<void> => {
  await removeLeftovers(container, batch)
  const products = batch.map((listing) => productOf(market, listing))
  const { result } = await createProductsWorkflow(container).run({ input: { products } })
  await stockUp(container, market, batch)
  const created = new Map(result.map(({ id, handle }) => [handle, id]))
  const links = batch.map(({ handle, product }) => ({
    product_id: created.get(handle) ?? "",
    producer_id: product.producerId,
    registered_product_id: product.registeredProductId,
  }))
  const input = { links, reason: "Dữ liệu minh họa", actor_id: SEED_ACTOR }
  await linkProductsWorkflow(container).run({ input })
}

/** Puts listings into the shop, with prices, stock and their place in the register. */
export const createListings = async (
  container: MedusaContainer,
  market: Market,
  listings: readonly Listing[]
): Promise<void> => {
  for (let at = 0; at < listings.length; at += BATCH)
    await createBatch(container, market, listings.slice(at, at + BATCH))
}
