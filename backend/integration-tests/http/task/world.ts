import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RESPOND_ASYNC, type AdminTask } from "@ocop/contracts"
import type { clientOf } from "../../builders/client"
import { eventually } from "../../builders/events"

export const TASKS = "/admin/ocop/tasks"
export const ASYNC = RESPOND_ASYNC
export type Task = AdminTask

type Client = Pick<ReturnType<typeof clientOf>, "get">

/** A task once it is not running any more. */
export const ended = async (by: Client, id: string): Promise<Task> =>
  eventually(
    async () => (await by.get(`${TASKS}/${id}`)).data.task as Task,
    ({ state }) => state !== "running"
  )

interface Rows {
  createOcopTasks(row: object): Promise<{ id: string }>
}

/** A task as a process that was killed leaves it. */
export const leaveTask = async (
  container: MedusaContainer,
  task: { kind: Task["kind"]; actor_id: string; input: object }
): Promise<string> => {
  const row = { key: randomUUID(), subject: randomUUID(), attempts: 1, ...task }
  return (await container.resolve<Rows>("ocop_task").createOcopTasks(row)).id
}
