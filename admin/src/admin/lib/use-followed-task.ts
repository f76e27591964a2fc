import { ApiError, type AdminTask, type TaskKind } from "@ocop/contracts"
import { useEffect, useRef, useState } from "react"
import { LOOK_AGAIN_MS, readTask } from "./api/tasks"

type TaskOf<Kind extends TaskKind> = Extract<AdminTask, { kind: Kind }>
type ResultOf<Kind extends TaskKind> = NonNullable<TaskOf<Kind>["result"]>

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))

/** Null while nobody answers: the task goes on without us. */
const look = async (id: string, signal: AbortSignal): Promise<AdminTask | null> => {
  try {
    return await readTask(id, signal)
  } catch (error) {
    if (error instanceof ApiError && error.status === 0 && !signal.aborted) return null
    throw error
  }
}

/**
 * Follows a task to its end while the screen is there. What it was refused with is thrown as that of
 * a refused request is.
 */
export const useFollowedTask = <Kind extends TaskKind>() => {
  const [task, setTask] = useState<AdminTask | null>(null)
  const gone = useRef(new AbortController())
  useEffect(() => {
    gone.current = new AbortController()
    return () => gone.current.abort()
  }, [])

  const follow = async (id: string): Promise<ResultOf<Kind>> => {
    for (;;) {
      const seen = await look(id, gone.current.signal)
      if (seen) setTask(seen)
      if (seen?.state === "done") return seen.result as ResultOf<Kind>
      if (seen && seen.state !== "running")
        throw new ApiError(400, seen.code, `The task is ${seen.state}`, seen.result)
      await pause()
    }
  }

  return { task, follow, forget: () => setTask(null) }
}
