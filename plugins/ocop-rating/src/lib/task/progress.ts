import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database"
import { tasksOf } from "./services"

/** Says how far some work is: steps done, of how many. */
export type Tell = (done: number, total: number) => Promise<void>

/** Nobody looks more often than this. */
const PAUSE_MS = 200

export const silent: Tell = async () => undefined

/**
 * Tells on a connection of its own, so that it is seen before the work's transaction ends; silent for
 * work that is done within a request.
 */
export const progressOf = (container: MedusaContainer, taskId: string | undefined): Tell => {
  if (!taskId) return silent
  let told = 0
  return async (done, total) => {
    const now = Date.now()
    if (now - told < PAUSE_MS && done < total) return
    told = now
    await tasksOf(container).tell(taskId, done, total, databaseOf(container))
  }
}
