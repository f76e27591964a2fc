import { redirect } from "react-router"
import { checkoutPaths } from "./checkout-paths"
import { readCartId, readOrderIds } from "./cookies.server"

/**
 * Where a step of ordering leads without a cart: someone who goes back after ordering, or orders in
 * a second tab, sees the order; anyone else the cart.
 */
export const withoutCart = async (request: Request): Promise<Response> => {
  const [last] = await readOrderIds(request)
  const hasCart = (await readCartId(request)) !== null
  const place = last && !hasCart ? checkoutPaths.thanks(last) : checkoutPaths.cart()
  return redirect(place, { status: 303 })
}
