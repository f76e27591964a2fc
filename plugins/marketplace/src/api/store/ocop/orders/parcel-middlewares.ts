import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import {
  StoreCancelOrderBody,
  StoreDisputeReturnBody,
  StoreListOwnParcelsQuery,
  StoreRequestReturnBody,
  StoreWithdrawReturnBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

const RETURNS = "/store/ocop/orders/:id/returns"

/** Room for five photos in base64 and the little around them. */
export const PHOTOS_LIMIT = "56mb"

const customerOrGuest = (matcher: string): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
})

export const buyerOrderMiddlewares: MiddlewareRoute[] = [
  customerOrGuest("/store/ocop/orders/*"),
  takesBody("/store/ocop/orders/:id/cancel", StoreCancelOrderBody),
  { ...takesBody(RETURNS, StoreRequestReturnBody), bodyParser: { sizeLimit: PHOTOS_LIMIT } },
  takesQuery("/store/ocop/me/parcels", StoreListOwnParcelsQuery),
  takesBody(`${RETURNS}/:return_id/withdraw`, StoreWithdrawReturnBody),
  takesBody(`${RETURNS}/:return_id/dispute`, StoreDisputeReturnBody),
]
