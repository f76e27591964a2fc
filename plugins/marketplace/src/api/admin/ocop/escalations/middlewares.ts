import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AcceptReturnBody,
  AdminListEscalationsQuery,
  ProducerRefuseOrderBody,
  RefuseReturnBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"

const ESCALATIONS = "/admin/ocop/escalations"

export const escalationMiddlewares: MiddlewareRoute[] = [
  takesQuery(ESCALATIONS, AdminListEscalationsQuery),
  takesBody(`${ESCALATIONS}/orders/:id/refuse`, ProducerRefuseOrderBody),
  takesBody(`${ESCALATIONS}/returns/:id/accept`, AcceptReturnBody),
  takesBody(`${ESCALATIONS}/returns/:id/uphold`, RefuseReturnBody),
]
