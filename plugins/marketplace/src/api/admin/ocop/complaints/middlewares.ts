import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AdminDecideComplaintBody, ComplaintTextBody, ListComplaintsQuery } from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

const COMPLAINTS = "/admin/ocop/complaints"

export const complaintMiddlewares: MiddlewareRoute[] = [
  takesQuery(COMPLAINTS, ListComplaintsQuery),
  takesBody(`${COMPLAINTS}/:id/reply`, ComplaintTextBody),
  takesBody(`${COMPLAINTS}/:id/decide`, AdminDecideComplaintBody),
]
