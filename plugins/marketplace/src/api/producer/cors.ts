import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, parseCorsOrigins } from "@medusajs/framework/utils"

const allows = (known: string | RegExp, origin: string): boolean =>
  typeof known === "string" ? known === origin : known.test(origin)

/** Producer routes are outside what Medusa opens by itself: the shop's own sites may call them. */
export const allowOtherSites = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const origin = req.headers.origin
  res.setHeader("vary", "Origin")
  if (origin && parseCorsOrigins(http.storeCors).some((known) => allows(known, origin))) {
    res.setHeader("access-control-allow-origin", origin)
    res.setHeader("access-control-allow-credentials", "true")
  }
  if (req.method !== "OPTIONS") return next()
  res.setHeader("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE")
  const asked = req.headers["access-control-request-headers"]
  if (asked) res.setHeader("access-control-allow-headers", asked)
  res.status(204).end()
}
