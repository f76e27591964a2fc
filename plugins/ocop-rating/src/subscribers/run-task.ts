import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { TASK_ASKED } from "../workflows/events"
import { runTask } from "../workflows/task/run-task"

/** Long work is done away from the request that asked for it. */
export default async function runAskedTask({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await runTask(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: TASK_ASKED,
  context: { subscriberId: "ocop-run-task" },
}
