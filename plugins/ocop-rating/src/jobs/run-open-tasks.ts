import type { MedusaContainer } from "@medusajs/framework/types"
import { runOpenTasks } from "../workflows/task/run-task"

/** A server that was killed leaves its long work to whoever is there a minute later. */
export default async function goOnWithTasks(container: MedusaContainer): Promise<void> {
  await runOpenTasks(container)
}

export const config = { name: "ocop-run-open-tasks", schedule: "* * * * *" }
