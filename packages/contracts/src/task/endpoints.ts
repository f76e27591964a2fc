import { get, post } from "../http/endpoint"
import type { AdminListTasksQuery } from "./requests"
import type { AdminTaskListResponse, AdminTaskResponse } from "./responses"

const TASKS = "/admin/ocop/tasks"

/** The newest first. */
export const adminListTasks = get<AdminListTasksQuery, AdminTaskListResponse>(TASKS)
/** 404 `task.not_found`. */
export const adminReadTask = get<undefined, AdminTaskResponse>(`${TASKS}/:id`)
/** Continues a task that has stopped; 400 `task.not_stopped` for one that was refused or is done. */
export const adminResumeTask = post<Record<string, never>, AdminTaskResponse>(`${TASKS}/:id/resume`)

/** The printed file, as a download; 404 `task.not_found` for a task without one. */
export const taskFilePath = `${TASKS}/:id/file`
