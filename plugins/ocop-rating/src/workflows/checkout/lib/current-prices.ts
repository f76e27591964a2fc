import type { MedusaContainer, PricingContext } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CartItem, LoadedCart } from "./load-cart"

interface PricedVariant {
  id: string
  price_set: { id: string } | null
}

const priceSetsOf = async (container: MedusaContainer, variantIds: string[]) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "price_set.id"],
    filters: { id: variantIds },
  })
  // the fields above are exactly those of PricedVariant
  const rows = data as unknown as PricedVariant[]
  return new Map(rows.map((row) => [row.id, row.price_set?.id]))
}

const groupByQuantity = (items: CartItem[]): Map<number, CartItem[]> => {
  const groups = new Map<number, CartItem[]>()
  for (const item of items) groups.set(item.quantity, [...(groups.get(item.quantity) ?? []), item])
  return groups
}

/** The names under which price rules know a buyer and a purchase. */
const contextOf = (cart: LoadedCart, quantity: number): PricingContext["context"] => {
  const context = {
    currency_code: cart.currency_code,
    ...(cart.region_id && { region_id: cart.region_id }),
    ...(cart.customer && { customer_id: cart.customer.id, customer: cart.customer }),
    quantity,
  }
  // the published type knows flat values only; the module flattens customer.groups.id itself
  return context as unknown as PricingContext["context"]
}

/**
 * Today's unit price of every line, for this buyer, region and quantity, as adding the line again
 * would give it. Lines whose price staff fixed by hand are left out.
 */
export const currentPrices = async (
  container: MedusaContainer,
  cart: LoadedCart
): Promise<Map<string, number>> => {
  const items = cart.items.filter((item) => item.variant_id && !item.is_custom_price)
  const setOf = await priceSetsOf(
    container,
    items.map((item) => item.variant_id ?? "")
  )
  const pricing = container.resolve(Modules.PRICING)
  const prices = new Map<string, number>()
  for (const [quantity, group] of groupByQuantity(items)) {
    const ids = group.flatMap((item) => setOf.get(item.variant_id ?? "") ?? [])
    const found = await pricing.calculatePrices({ id: ids }, { context: contextOf(cart, quantity) })
    const amounts = new Map(found.map((set) => [set.id, set.calculated_amount]))
    for (const item of group) {
      const amount = amounts.get(setOf.get(item.variant_id ?? "") ?? "")
      if (amount !== null && amount !== undefined) prices.set(item.id, Number(amount))
    }
  }
  return prices
}
