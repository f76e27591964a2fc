import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { StoreLookUpOrderBody } from "@ocop/contracts"

export const orderLookUpMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ocop/order-look-ups",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreLookUpOrderBody)],
  },
]
