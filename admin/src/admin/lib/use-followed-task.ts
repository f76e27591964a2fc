import { ApiError, type AdminTask, type AdminTaskResponse, type TaskResults } from "@ocop/contracts"
import { useEffect, useRef, useState } from "react"
import { LOOK_AGAIN_MS, readTask } from "./api/tasks"
import { useAct } from "./api/use-act"

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

/** Follows a task to its end; what it was refused with is thrown as that of a refused request is. */
const follow = async (id: string, signal: AbortSignal, onSeen: (task: AdminTask) => void) => {
  for (;;) {
    const seen = await look(id, signal)
    if (seen) onSeen(seen)
    if (seen?.state === "done") return seen.result
    if (seen && seen.state !== "running")
      throw new ApiError(400, seen.code, `The task is ${seen.state}`, seen.result)
    await pause()
  }
}

/** One write that a task does, followed to its end while the screen is there. */
export const useFollowedTask = <Kind extends keyof TaskResults, Body>(
  start: (body: Body) => Promise<AdminTaskResponse>
) => {
  const [seen, setSeen] = useState<AdminTask | null>(null)
  const gone = useRef(new AbortController())
  useEffect(() => {
    gone.current = new AbortController()
    return () => gone.current.abort()
  }, [])
  const { mutateAsync, isPending } = useAct(async (body: Body) => {
    setSeen(null)
    const { task } = await start(body)
    // the result of a task is that of its kind, and none is done without one
    return (await follow(task.id, gone.current.signal, setSeen)) as TaskResults[Kind]
  })
  return { run: mutateAsync, isPending, task: seen?.state === "running" ? seen : null }
}
