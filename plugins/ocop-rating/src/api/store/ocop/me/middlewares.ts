import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StoreConsentBody,
  StoreDeleteAccountBody,
  StoreListOwnOrdersQuery,
  StoreOpenPhoneAccountBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "../../../validate"

/** A token outlives the account it was given to. */
const refuseErased = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const id = req.auth_context.actor_id
  const { data } = await query.graph({ entity: "customer", fields: ["id"], filters: { id } })
  if (!data.length) return void res.status(401).json({ message: "Unauthorized" })
  res.setHeader("cache-control", "private, no-store")
  next()
}

export const ownDataMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ocop/me/*",
    middlewares: [authenticate("customer", ["session", "bearer"]), refuseErased],
  },
  {
    matcher: "/store/ocop/phone-accounts",
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnregistered: true })],
  },
  takesBody("/store/ocop/phone-accounts", StoreOpenPhoneAccountBody),
  takesQuery("/store/ocop/me/orders", StoreListOwnOrdersQuery),
  takesBody("/store/ocop/me/consents", StoreConsentBody),
  takesBody("/store/ocop/me/deletion", StoreDeleteAccountBody),
]
