import { z } from "zod"
import { listOf, offsetQuery } from "../http/paging"

/** Work that takes longer than a request may. */
export const TASK_KINDS = ["decision", "register_import", "certificate_papers"] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** `stopped`: broken off, and continued when somebody asks; `refused`: nothing was done, for a reason with a code. */
export const TASK_STATES = ["running", "stopped", "done", "refused"] as const
export type TaskState = (typeof TASK_STATES)[number]

export const AdminListTasksQuery = z.object({
  kind: listOf(z.enum(TASK_KINDS)),
  state: listOf(z.enum(TASK_STATES)),
  /** Id of the record it is about: of papers, the decision. */
  about: z.string().max(60).optional(),
  ...offsetQuery,
})
export type AdminListTasksQuery = z.input<typeof AdminListTasksQuery>

/** Header of a write that is to be answered with the task which does it (RFC 7240, 4.1). */
export const RESPOND_ASYNC = { prefer: "respond-async" } as const
