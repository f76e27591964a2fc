import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { StoreStateTransferBody } from "@ocop/contracts"
import { takesBody } from "@ocop/rating/api/validate"

const PAYMENT = "/store/ocop/orders/:id/payment"

const keepPrivate = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  res.setHeader("cache-control", "private, no-store")
  next()
}

export const buyerPaymentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${PAYMENT}*`,
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      keepPrivate,
    ],
  },
  takesBody(`${PAYMENT}/transferred`, StoreStateTransferBody),
]
