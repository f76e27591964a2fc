import { ApiError, type ApiClient, type StoreOrderView } from "@ocop/contracts"
import { applyToCart, findCart } from "./cart.server"

export interface Reordered {
  cartId: string | null
  /** Titles of what could not be put in: gone, or not enough of it. */
  missing: string[]
}

/** Puts what an order held into the cart, each thing by itself, so that one that is gone stops nothing. */
export const reorder = async (
  api: ApiClient,
  cartId: string | null,
  order: StoreOrderView
): Promise<Reordered> => {
  const missing: string[] = []
  let id = cartId
  for (const { variant_id, quantity, title } of order.items) {
    try {
      if (!variant_id) throw new ApiError(404, "product.not_found", "No variant")
      const cart = await findCart(api, id)
      id = await applyToCart(api, cart, { kind: "add", variant_id, quantity })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      missing.push(title)
    }
  }
  return { cartId: id, missing }
}
