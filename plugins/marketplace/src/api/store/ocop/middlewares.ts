import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { StoreChoosePaymentsBody } from "@ocop/contracts"
import { takesBody } from "@ocop/rating/api/validate"

export const orderGroupMiddlewares: MiddlewareRoute[] = [
  takesBody("/store/ocop/carts/:id/payment-choices", StoreChoosePaymentsBody),
  {
    matcher: "/store/ocop/order-groups/*",
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
]
