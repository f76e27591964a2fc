import { createHash } from "node:crypto"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { TaskKind } from "@ocop/contracts"
import { tasksOf } from "../../lib/task/services"
import { TASK_ASKED } from "../events"
import type { TaskInputs } from "./works"

interface StartOf<Kind extends TaskKind> {
  kind: Kind
  subject: string
  actor_id: string
  input: TaskInputs[Kind]
}

export type StartTaskInput = { [Kind in TaskKind]: StartOf<Kind> }[TaskKind]

/** Whatever is asked for in the same words is the same work, whoever asks. */
const keyOf = ({ input }: StartTaskInput): string =>
  createHash("sha256").update(JSON.stringify(input)).digest("hex")

const startTaskStep = createStep(
  "start-task",
  async (input: StartTaskInput, { container }) => {
    const tasks = tasksOf(container)
    const same = { kind: input.kind, key: keyOf(input) }
    const findOpen = async () =>
      (await tasks.listOcopTasks({ ...same, state: ["running", "stopped"] }, { take: 1 }))[0]
    const open = await findOpen()
    if (open) return new StepResponse({ id: open.id, created: false }, null)
    try {
      const { id } = await tasks.createOcopTasks({ ...input, input: { ...input.input }, ...same })
      return new StepResponse({ id, created: true }, id)
    } catch (error) {
      // asked for twice at once: the index let one of them in
      const winner = await findOpen()
      if (!winner) throw error
      return new StepResponse({ id: winner.id, created: false }, null)
    }
  },
  async (id, { container }) => {
    if (id) await tasksOf(container).deleteOcopTasks([id])
  }
)

/** Has long work done by whoever does such work; the same work that is not over yet is that one. */
export const startTaskWorkflow = createWorkflow("start-task", (input: StartTaskInput) => {
  const task = startTaskStep(input)
  when({ task }, ({ task }) => task.created).then(() => {
    const data = transform({ task }, ({ task }) => ({ id: task.id }))
    emitEventStep({ eventName: TASK_ASKED, data })
  })
  return new WorkflowResponse(task)
})
