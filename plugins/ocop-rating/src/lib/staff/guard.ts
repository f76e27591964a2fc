import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ERROR_MESSAGES } from "@ocop/contracts"
import type { StaffRole } from "@ocop/rules"
import { rolesOf } from "./roles"

type Method = "GET" | "POST" | "PUT" | "DELETE"

/** A refusal that answers 403. */
export const roleMissing = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.FORBIDDEN,
    ERROR_MESSAGES["staff.role_missing"].en,
    "staff.role_missing"
  )

/** A staff route that is for holders of one of these roles; 403 `staff.role_missing` otherwise. */
export const forRoles = (
  roles: readonly StaffRole[],
  matcher: string,
  methods: Method[]
): MiddlewareRoute => ({
  matcher,
  methods,
  middlewares: [
    async (
      req: AuthenticatedMedusaRequest,
      _res: MedusaResponse,
      next: MedusaNextFunction
    ): Promise<void> => {
      const held = await rolesOf(req.scope, req.auth_context.actor_id)
      if (!held.some(({ role }) => roles.includes(role))) throw roleMissing()
      next()
    },
  ],
})
