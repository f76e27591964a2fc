import type { MedusaContainer } from "@medusajs/framework/types"
import { amountOf, basePriceOf } from "./packs"
import { readListingProducts } from "./read-products"
import { listingsOf } from "./service-of"

interface Who {
  source: "producer" | "other"
  actor_id: string | null
}

const ELSEWHERE: Who = { source: "other", actor_id: null }

/**
 * Adds the prices these products have now to their history. What is there already is not written
 * again, so that whoever changes a price may tell of it, and its event as well.
 */
export const rememberPrices = async (
  container: MedusaContainer,
  productIds: string[],
  who: Who = ELSEWHERE
): Promise<void> => {
  const products = await readListingProducts(container, productIds)
  const prices = products.flatMap(({ id, variants }) =>
    variants.flatMap((variant) => {
      const price = basePriceOf(variant)
      if (!price) return []
      const effective_at = new Date(price.updated_at)
      return [
        { variant_id: variant.id, product_id: id, amount: amountOf(price), effective_at, ...who },
      ]
    })
  )
  await listingsOf(container).appendPrices(prices)
}
