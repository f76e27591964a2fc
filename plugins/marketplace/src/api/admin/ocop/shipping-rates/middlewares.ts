import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AdminSaveFloorRatesBody } from "@ocop/contracts"
import { replacesWith } from "@ocop/rating/api/validate"

export const floorRatesMiddlewares: MiddlewareRoute[] = [
  replacesWith("/admin/ocop/shipping-rates", AdminSaveFloorRatesBody),
]
