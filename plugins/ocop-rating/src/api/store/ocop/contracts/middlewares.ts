import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

export const contractMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ocop/contracts/*",
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
]
