import { post } from "../http/endpoint"
import type { StoreCartReviewResponse } from "./responses"

/**
 * Brings the cart to today's prices and says what stands in the way of ordering it.
 * 404 `cart.not_found` for an unknown cart and for one that has become an order.
 */
export const reviewCart = post<undefined, StoreCartReviewResponse>("/store/ocop/carts/:id/reviews")
