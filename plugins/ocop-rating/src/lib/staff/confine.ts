import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { StaffRole } from "@ocop/rules"
import { roleMissing } from "./guard"
import { rolesOf } from "./roles"

/** Roles that come with the rest of the desk; the others are guests on it. */
const AT_HOME: readonly StaffRole[] = ["provincial_office"]

/** Where guests work; their own guards say who may do what. */
const WORKPLACES = /^\/admin\/ocop\/(?:dossiers|council-sessions|decisions)(?:\/|$)/

/** What the dashboard reads to open, and names of places. */
const SHELL =
  /^\/admin\/(?:users\/me|stores|feature-flags|plugins|notifications|ocop\/(?:communes|own-roles)|views)(?:\/|$)/

/** Whether a guest on the desk may call that address. */
export const isOpenToGuests = (method: string, path: string): boolean =>
  WORKPLACES.test(path) || (method === "GET" && SHELL.test(path))

/**
 * Keeps who is only an officer of a commune, an adviser or a member of the council to dossiers: an
 * account of the dashboard would otherwise open orders, customers and the register to them. Staff
 * without any role are the floor's own.
 */
const confine = async (
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const path = req.originalUrl.split("?")[0] ?? ""
  const userId = req.auth_context?.actor_id
  if (!userId || isOpenToGuests(req.method, path)) return next()
  const roles = await rolesOf(req.scope, userId)
  if (roles.length && !roles.some(({ role }) => AT_HOME.includes(role))) throw roleMissing()
  next()
}

export const confinedGuests: MiddlewareRoute = { matcher: "/admin/*", middlewares: [confine] }
