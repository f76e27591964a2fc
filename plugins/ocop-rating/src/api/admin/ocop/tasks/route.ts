import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminListTasksQuery, AdminTaskListResponse } from "@ocop/contracts"
import { listTasks } from "../../../../lib/task/read-task"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTaskListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListTasksQuery>
  res.json(await listTasks(req.scope, query))
}
