import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTaskResponse } from "@ocop/contracts"
import { readTask } from "../../../../../../lib/task/read-task"
import { resumeTaskWorkflow } from "../../../../../../workflows/task/resume-task"
import { pathText } from "../../../../../path-text"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTaskResponse>
): Promise<void> => {
  const id = pathText(req, "id")
  await resumeTaskWorkflow(req.scope).run({ input: { id } })
  res.status(202).json(await readTask(req.scope, id))
}
