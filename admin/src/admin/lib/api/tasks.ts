import { useQuery, useQueryClient } from "@tanstack/react-query"
import {
  adminListTasks,
  adminPrintDecision,
  adminReadTask,
  adminResumeTask,
  taskFilePath,
  type AdminListTasksQuery,
  type AdminTask,
} from "@ocop/contracts"
import { useEffect } from "react"
import { api, backendUrl, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

/** How often somebody who waits looks again. */
export const LOOK_AGAIN_MS = 700

const isRunning = ({ state }: AdminTask) => state === "running"

/** Tasks as they stand; looked at again and again while one is running, and its work read anew at its end. */
export const useTasks = (query: AdminListTasksQuery) => {
  const queries = useQueryClient()
  const tasks = useQuery({
    queryKey: [OCOP_KEY, "tasks", query],
    queryFn: ({ signal }) => api.call(adminListTasks, { query, signal }),
    refetchInterval: ({ state }) => (state.data?.tasks.some(isRunning) ? LOOK_AGAIN_MS : false),
  })
  const running =
    tasks.data?.tasks
      .filter(isRunning)
      .map(({ id }) => id)
      .join() ?? ""
  useEffect(() => {
    if (running) return () => void queries.invalidateQueries({ queryKey: [OCOP_KEY] })
    return undefined
  }, [running, queries])
  return tasks
}

export const readTask = async (id: string, signal: AbortSignal): Promise<AdminTask> =>
  (await api.call(adminReadTask, { params: { id }, signal })).task

export const useResumeTask = () =>
  useAct((id: string) => api.call(adminResumeTask, { params: { id }, body: {} }))

export const usePrintDecision = () =>
  useAct((id: string) => api.call(adminPrintDecision, { params: { id }, body: {} }))

/** Where a task's file is downloaded. */
export const taskFileUrl = (id: string): string => backendUrl + taskFilePath.replace(":id", id)
