import { ApiError, get } from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"
import { readCartId, readCustomerToken } from "./cookies.server"

/** What the header tells the visitor about themselves; no page that others see may hold it. */
export interface Me {
  /** Pieces in the cart. */
  cart_count: number
  /** Whether this browser holds a sign-in; pages that need one check it themselves. */
  signed_in: boolean
}

interface CartItems {
  cart: { completed_at: string | null; items: { quantity: number }[] | null }
}

const readCartItems = get<{ fields: string }, CartItems>("/store/carts/:id")

const countOf = async (id: string): Promise<number> => {
  const api = await floorApi()
  try {
    const query = { fields: "completed_at,items.quantity" }
    const { cart } = await api.call(readCartItems, { params: { id }, query })
    if (cart.completed_at) return 0
    return (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return 0
    throw error
  }
}

/** A visitor without a cart costs the API nothing. */
export const readMe = async (request: Request): Promise<Me> => {
  const [cartId, token] = await Promise.all([readCartId(request), readCustomerToken(request)])
  return { cart_count: cartId ? await countOf(cartId) : 0, signed_in: token !== null }
}
