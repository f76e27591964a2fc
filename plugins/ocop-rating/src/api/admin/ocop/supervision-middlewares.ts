import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminDecideRevocationBody,
  AdminListRenewalsQuery,
  AdminListRevocationsQuery,
  AdminNotifyRevocationBody,
  AdminOpenRevocationBody,
  RevocationFileQuery,
} from "@ocop/contracts"
import { takesBody, takesFile, takesQuery } from "../../validate"

const CASES = "/admin/ocop/revocation-cases"

export const supervisionMiddlewares: MiddlewareRoute[] = [
  takesQuery("/admin/ocop/renewals", AdminListRenewalsQuery),
  takesQuery(CASES, AdminListRevocationsQuery),
  takesBody(CASES, AdminOpenRevocationBody),
  takesFile(`${CASES}/:id/files`, RevocationFileQuery),
  takesBody(`${CASES}/:id/notify`, AdminNotifyRevocationBody),
  takesBody(`${CASES}/:id/decide`, AdminDecideRevocationBody),
]
