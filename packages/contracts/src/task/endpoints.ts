import type { AdminDecideBody } from "../dossier/requests"
import { get, post } from "../http/endpoint"
import type { AdminRegisterImportBody } from "../register-import/requests"
import type { AdminListTasksQuery } from "./requests"
import type { AdminTaskListResponse, AdminTaskResponse } from "./responses"

const TASKS = "/admin/ocop/tasks"

/** The newest first. */
export const adminListTasks = get<AdminListTasksQuery, AdminTaskListResponse>(TASKS)
/** 404 `task.not_found`. */
export const adminReadTask = get<undefined, AdminTaskResponse>(`${TASKS}/:id`)
/** Continues a task that has stopped; 400 `task.not_stopped` for one that was refused or is done. */
export const adminResumeTask = post<Record<string, never>, AdminTaskResponse>(`${TASKS}/:id/resume`)

/** With {@link RESPOND_ASYNC}: 202, or 200 when that very work is being done already. */
export const adminStartDecision = post<AdminDecideBody, AdminTaskResponse>("/admin/ocop/decisions")
/** With {@link RESPOND_ASYNC}: 202, or 200 when that very work is being done already. */
export const adminStartImport = post<AdminRegisterImportBody, AdminTaskResponse>(
  "/admin/ocop/register-imports"
)
/** Prints all certificates of a decision into one file; 202, or 200 while they are being printed. */
export const adminPrintDecision = post<Record<string, never>, AdminTaskResponse>(
  "/admin/ocop/decisions/:id/papers"
)
/** The printed file, as a download; 404 `task.not_found` for a task without one. */
export const taskFilePath = `${TASKS}/:id/file`
