import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type {
  AdminListTasksQuery,
  AdminTask,
  AdminTaskListResponse,
  AdminTaskResponse,
} from "@ocop/contracts"
import type { TaskRow } from "../../modules/task/service"
import { withActorNames } from "../actor-names"
import { notFound } from "../refusal"
import { tasksOf } from "./services"

export const findTask = async (container: MedusaContainer, id: string): Promise<TaskRow> => {
  const [row] = await tasksOf(container).listOcopTasks({ id }, { take: 1 })
  if (!row) throw notFound("task.not_found")
  return row
}

const toTask = (row: TaskRow & { actor_name: string | null }): AdminTask => {
  const { id, kind, state, subject, done, total, actor_name, code, result } = row
  const started_at = row.created_at.toISOString()
  const ended_at = row.ended_at?.toISOString() ?? null
  // code and result were written by `end`, the result for this kind
  return {
    ...{ id, kind, state, subject, done, total, actor_name, started_at, ended_at, code, result },
  } as AdminTask
}

const toTasks = async (container: MedusaContainer, rows: TaskRow[]): Promise<AdminTask[]> =>
  (await withActorNames(container, rows)).map(toTask)

export const readTask = async (
  container: MedusaContainer,
  id: string
): Promise<AdminTaskResponse> => {
  const [task] = await toTasks(container, [await findTask(container, id)])
  if (!task) throw notFound("task.not_found")
  return { task }
}

/** Tasks, the newest first. */
export const listTasks = async (
  container: MedusaContainer,
  { limit, offset, kind, state, about }: z.output<typeof AdminListTasksQuery>
): Promise<AdminTaskListResponse> => {
  const [rows, count] = await tasksOf(container).listAndCountOcopTasks(
    { ...(kind && { kind }), ...(state && { state }), ...(about && { about_id: about }) },
    { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } }
  )
  return { tasks: await toTasks(container, rows), limit, offset, count }
}
