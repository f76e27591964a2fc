import type { MedusaContainer } from "@medusajs/framework/types"
import type { PricePointRecord } from "@ocop/contracts"
import { listingsOf } from "./service-of"

/** More changes than anybody reads. */
const MOST_PRICES = 500

/** Prices of all packs of a product, the newest first. */
export const readPrices = async (
  container: MedusaContainer,
  product_id: string
): Promise<PricePointRecord[]> => {
  const rows = await listingsOf(container).listOcopPricePoints(
    { product_id },
    { take: MOST_PRICES, order: { effective_at: "DESC", created_at: "DESC", id: "DESC" } }
  )
  return rows.map(({ variant_id, amount, previous_amount, effective_at, source }) => ({
    variant_id,
    amount,
    previous_amount,
    effective_at: new Date(effective_at).toISOString(),
    source,
  }))
}
