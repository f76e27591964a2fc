import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/database"
import { refusalCodeOf } from "../../lib/refusal"
import { holdingTask } from "../../lib/task/hold"
import { tasksOf } from "../../lib/task/services"
import type { TaskEnd, TaskRow } from "../../modules/task/service"
import { workOn } from "./works"

/** A task that takes its process with it is not begun for ever. */
const MOST_ATTEMPTS = 5

const broken: TaskEnd = { state: "stopped", code: "task.broken_off" }

const outcomeOf = async (container: MedusaContainer, task: TaskRow): Promise<TaskEnd> => {
  if (task.attempts > MOST_ATTEMPTS) return broken
  try {
    const { code, ...made } = await workOn(container, task)
    return code ? { state: "refused", code, result: made.result } : { state: "done", ...made }
  } catch (error) {
    const code = refusalCodeOf(error)
    if (code) return { state: "refused", code }
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Task ${task.id} was broken off`, error as Error)
    return broken
  }
}

/** Does what is left of a task, unless it is over or another process is at it. */
export const runTask = (container: MedusaContainer, id: string): Promise<void> =>
  holdingTask(container, id, async () => {
    const tasks = tasksOf(container)
    const sql = databaseOf(container)
    const task = await tasks.begin(id, sql)
    if (task) await tasks.end(id, await outcomeOf(container, task), sql)
  })

/** Goes on with everything whose process has died. */
export const runOpenTasks = async (container: MedusaContainer): Promise<void> => {
  const open = await tasksOf(container).listOcopTasks(
    { state: "running" },
    { select: ["id"], take: 100, order: { created_at: "ASC" } }
  )
  for (const { id } of open) await runTask(container, id)
}
