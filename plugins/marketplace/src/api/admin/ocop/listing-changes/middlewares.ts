import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminApproveListingBody,
  AdminListListingChangesQuery,
  AdminListTakedownsQuery,
  AdminMoveTakedownBody,
  AdminOpenTakedownBody,
  AdminReturnListingBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

const CHANGE = "/admin/ocop/listing-changes/:id"
const TAKEDOWN = "/admin/ocop/takedowns/:id"

export const moderationMiddlewares: MiddlewareRoute[] = [
  takesQuery("/admin/ocop/listing-changes", AdminListListingChangesQuery),
  takesBody(`${CHANGE}/approve`, AdminApproveListingBody),
  takesBody(`${CHANGE}/return`, AdminReturnListingBody),
  takesBody("/admin/ocop/listings/:id/takedowns", AdminOpenTakedownBody),
  takesQuery("/admin/ocop/takedowns", AdminListTakedownsQuery),
  ...["execute", "dismiss", "lift"].map((act) =>
    takesBody(`${TAKEDOWN}/${act}`, AdminMoveTakedownBody)
  ),
]
