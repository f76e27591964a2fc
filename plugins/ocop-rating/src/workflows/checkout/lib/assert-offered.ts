import type { MedusaContainer } from "@medusajs/framework/types"
import { loadOffers } from "./load-offers"
import { refusal } from "../../../lib/refusal"

/** @throws MedusaError 400 `cart.product_unavailable` unless every variant can be bought now */
export const assertOffered = async (
  container: MedusaContainer,
  variantIds: (string | null | undefined)[],
  salesChannelId: string | null
): Promise<void> => {
  const ids = [...new Set(variantIds.flatMap((id) => id ?? []))]
  const offers = await loadOffers(container, ids, salesChannelId)
  if (ids.some((id) => !offers.get(id)?.on_sale)) throw refusal("cart.product_unavailable")
}
