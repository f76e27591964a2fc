import type { MedusaContainer } from "@medusajs/framework/types"
import { dropPrivateFile } from "../../lib/evidence/keep-file"
import { tasksOf } from "../../lib/task/services"

/** Forgets tasks that ended before a moment, with the files they made: papers say what was true that day. */
export const forgetTasks = async (container: MedusaContainer, endedBefore: Date): Promise<void> => {
  const old = await tasksOf(container).listOcopTasks(
    { state: ["done", "refused"], ended_at: { $lt: endedBefore } },
    { select: ["id", "file_id"] }
  )
  for (const { id, file_id } of old) {
    if (file_id) await dropPrivateFile(container, file_id)
    await tasksOf(container).deleteOcopTasks([id])
  }
}
