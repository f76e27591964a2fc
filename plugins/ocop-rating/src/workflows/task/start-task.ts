import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { TaskKind } from "@ocop/contracts"
import { databaseOf } from "../../lib/database"
import { tasksOf } from "../../lib/task/services"
import { TASK_ASKED } from "../events"
import type { TaskInputs } from "./works"

interface StartOf<Kind extends TaskKind> {
  kind: Kind
  subject: string
  /** Id of the record it is about, when there is one. */
  about_id?: string
  actor_id: string
  input: TaskInputs[Kind]
}

export type StartTaskInput = { [Kind in TaskKind]: StartOf<Kind> }[TaskKind]

/** Whatever is asked for in the same words is the same work, whoever asks. */
const keyOf = ({ input }: StartTaskInput): string =>
  createHash("sha256").update(JSON.stringify(input)).digest("hex")

type Same = Pick<StartTaskInput, "kind"> & { key: string }

/** The same work that is not over yet; it goes on if it had stopped. */
const findOpen = async (container: MedusaContainer, same: Same): Promise<string | null> => {
  const tasks = tasksOf(container)
  const [open] = await tasks.listOcopTasks({ ...same, state: ["running", "stopped"] }, { take: 1 })
  if (!open) return null
  await tasks.goOn(open.id, databaseOf(container))
  return open.id
}

const startTaskStep = createStep(
  "start-task",
  async (input: StartTaskInput, { container }) => {
    const same = { kind: input.kind, key: keyOf(input) }
    const open = await findOpen(container, same)
    if (open) return new StepResponse({ id: open, created: false }, null)
    try {
      const row = { ...input, input: { ...input.input }, ...same }
      const { id } = await tasksOf(container).createOcopTasks(row)
      return new StepResponse({ id, created: true }, id)
    } catch (error) {
      // asked for twice at once: the index let one of them in
      const winner = await findOpen(container, same)
      if (!winner) throw error
      return new StepResponse({ id: winner, created: false }, null)
    }
  },
  async (id, { container }) => {
    if (id) await tasksOf(container).deleteOcopTasks([id])
  }
)

/**
 * Has long work done by whoever does such work; the same work that is not over yet is that one. Whoever
 * hears of a task that is being done leaves it alone.
 */
export const startTaskWorkflow = createWorkflow("start-task", (input: StartTaskInput) => {
  const task = startTaskStep(input)
  const data = transform({ task }, ({ task }) => ({ id: task.id }))
  emitEventStep({ eventName: TASK_ASKED, data })
  return new WorkflowResponse(task)
})
