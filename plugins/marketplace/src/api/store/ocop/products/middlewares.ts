import type { MiddlewareRoute } from "@medusajs/framework/http"
import { StoreDeliveryQuery } from "@ocop/contracts"
import { takesQuery } from "@ocop/rating/api/validate"

export const shippingMiddlewares: MiddlewareRoute[] = [
  takesQuery("/store/ocop/products/:handle/shipping", StoreDeliveryQuery),
]
