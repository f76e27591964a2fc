import type { MedusaContainer } from "@medusajs/framework/types"
import { tasksOf } from "./services"

/** What a task has already written; null before, and for work that is no task. */
export const outcomeOf = async <Outcome extends object>(
  container: MedusaContainer,
  taskId: string | undefined
): Promise<Outcome | null> => {
  if (!taskId) return null
  const [task] = await tasksOf(container).listOcopTasks(
    { id: taskId },
    { select: ["outcome"], take: 1 }
  )
  // the work of this kind wrote it
  return (task?.outcome as Outcome | null | undefined) ?? null
}
