import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartIssue, CommuneRef } from "@ocop/contracts"
import { currentPrices } from "./current-prices"
import { findAddressIssue, findCommune } from "./delivery"
import { findLineIssues, gravestIssue } from "./line-issues"
import { loadCart, type LoadedCart } from "./load-cart"
import { loadOffers, type Offer } from "./load-offers"
import { refusal } from "../../../lib/refusal"

export interface Assessment {
  cart: LoadedCart
  offers: Map<string, Offer>
  commune: CommuneRef | null
  issues: CartIssue[]
}

const variantIdsOf = (cart: LoadedCart): string[] => [
  ...new Set(cart.items.flatMap((item) => item.variant_id ?? [])),
]

/** The cart against what the floor offers now; null when there is no such cart. */
export const assessCart = async (
  container: MedusaContainer,
  id: string
): Promise<Assessment | null> => {
  const cart = await loadCart(container, id)
  if (!cart) return null
  const [offers, prices, commune] = await Promise.all([
    loadOffers(container, variantIdsOf(cart), cart.sales_channel_id),
    currentPrices(container, cart),
    findCommune(container, cart.shipping_address?.metadata?.commune_code),
  ])
  return { cart, offers, commune, issues: findLineIssues(cart.items, offers, prices) }
}

/** @throws MedusaError 400 with the gravest reason why this cart cannot be ordered as it is */
export const assertOrderable = ({ cart, commune, issues }: Assessment): void => {
  const gravest = gravestIssue(issues)
  if (gravest) throw refusal(gravest.code)
  const addressIssue = findAddressIssue(cart.shipping_address, commune)
  if (addressIssue) throw refusal(addressIssue)
}
