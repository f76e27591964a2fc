import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTaskResponse } from "@ocop/contracts"
import { readTask } from "../../../../../lib/task/read-task"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTaskResponse>
): Promise<void> => {
  res.json(await readTask(req.scope, pathText(req, "id")))
}
