import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTaskResponse } from "@ocop/contracts"
import { readTask } from "../../../../lib/task/read-task"
import { startTaskWorkflow, type StartTaskInput } from "../../../../workflows/task/start-task"

type Unsigned<Task> = Task extends StartTaskInput ? Omit<Task, "actor_id"> : never
type Task = Unsigned<StartTaskInput>

/** Begins a task and answers with it; the same work that is not over yet is that one. */
export const sendStarted = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTaskResponse>,
  task: Task
): Promise<void> => {
  const { actor_id } = req.auth_context
  const { result } = await startTaskWorkflow(req.scope).run({ input: { ...task, actor_id } })
  res.status(result.created ? 202 : 200).json(await readTask(req.scope, result.id))
}
