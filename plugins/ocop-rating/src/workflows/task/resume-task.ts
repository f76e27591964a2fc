import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../lib/database"
import { findTask } from "../../lib/task/read-task"
import { tasksOf } from "../../lib/task/services"
import { refusal } from "../../lib/refusal"
import { TASK_ASKED } from "../events"

/** Sent twice, the second finds the task at work. */
const resumeTaskStep = createStep(
  "resume-task",
  async ({ id }: { id: string }, { container }) => {
    const { state } = await findTask(container, id)
    if (state === "done" || state === "refused") throw refusal("task.not_stopped")
    const resumed = await tasksOf(container).goOn(id, databaseOf(container))
    return new StepResponse(undefined, resumed ? id : null)
  },
  async (id, { container }) => {
    if (!id) return
    const end = { state: "stopped" as const, code: "task.broken_off" as const }
    await tasksOf(container).end(id, end, databaseOf(container))
  }
)

/** A task that has stopped goes on from what is written. */
export const resumeTaskWorkflow = createWorkflow("resume-task", (input: { id: string }) => {
  resumeTaskStep(input)
  emitEventStep({ eventName: TASK_ASKED, data: input })
})
