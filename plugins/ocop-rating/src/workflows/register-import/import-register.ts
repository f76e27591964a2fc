import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { REGISTER_IMPORTED } from "../events"
import { runImport, undoImport, type ImportRegisterInput } from "./run-import"

/** One step, for the rows of a large file are not to travel from step to step. */
const importRegisterStep = createStep(
  "import-register",
  async (input: ImportRegisterInput, { container }) => {
    const { outcome, plan } = await runImport(container, input)
    return new StepResponse(outcome, plan && { plan, task_id: input.task_id })
  },
  async (made, { container }) => {
    if (made) await undoImport(container, made.plan, made.task_id)
  }
)

/**
 * Reads a register file: a dry run says what it would do and what is wrong; applying writes all of
 * it, or nothing when anything is wrong. Applying the same file again changes nothing.
 */
export const importRegisterWorkflow = createWorkflow(
  "import-register",
  (input: ImportRegisterInput) => {
    const done = importRegisterStep(input)
    when({ done }, ({ done }) => done.ids.length > 0).then(() => {
      const event = transform({ done }, ({ done }) => ({ ids: done.ids }))
      emitEventStep({ eventName: REGISTER_IMPORTED, data: event })
    })
    const answer = transform({ done }, ({ done }) => ({
      report: done.report,
      applied: done.applied,
    }))
    return new WorkflowResponse(answer)
  }
)
