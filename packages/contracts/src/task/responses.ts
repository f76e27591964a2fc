import type { OcopErrorCode } from "../errors/codes"
import type { OffsetPage } from "../http/paging"
import type { AdminRegisterImportResponse } from "../register-import/responses"
import type { TaskKind, TaskState } from "./requests"

/** What a task has brought; the key is its kind. */
export interface TaskResults {
  decision: { decision_id: string; certificates: number }
  register_import: AdminRegisterImportResponse
  /** One file; `left_out` are certificates that are not in force any more. */
  certificate_papers: { decision_id: string; printed: number; left_out: number }
}

interface TaskOf<Kind extends TaskKind> {
  id: string
  kind: Kind
  state: TaskState
  /** What it is about, as its starter named it: number of the decision, name of the file. */
  subject: string
  /** Steps done and steps in all; both 0 before the first. */
  done: number
  total: number
  actor_name: string | null
  /** Moments, ISO 8601. */
  started_at: string
  ended_at: string | null
  /** Why it was refused or stopped. */
  code: OcopErrorCode | null
  result: TaskResults[Kind] | null
}

export type AdminTask = { [Kind in TaskKind]: TaskOf<Kind> }[TaskKind]

export interface AdminTaskResponse {
  task: AdminTask
}

export interface AdminTaskListResponse extends OffsetPage {
  tasks: AdminTask[]
}
