import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AdminListTasksQuery } from "@ocop/contracts"
import { takesQuery } from "../../../validate"

export const taskMiddlewares: MiddlewareRoute[] = [
  takesQuery("/admin/ocop/tasks", AdminListTasksQuery),
]
