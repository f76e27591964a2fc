import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { notFound, refusal } from "../../lib/refusal"

export interface WriteMinutesInput {
  session_id: string
  minutes: string
  actor_id: string
}

const writeMinutesStep = createStep(
  "write-minutes",
  async ({ session_id, minutes, actor_id }: WriteMinutesInput, { container }) => {
    const service = evaluationOf(container)
    const [session] = await service.listOcopCouncilSessions({ id: session_id }, { take: 1 })
    if (!session) throw notFound("council.session_not_found")
    // two who write at once: the first one's minutes stand
    const written = await inTransaction(container, (sql) =>
      sql("ocop_council_session")
        .where({ id: session_id })
        .whereNull("minutes")
        .update({ minutes, minutes_by: actor_id, updated_at: sql.fn.now() })
    )
    if (!written && session.minutes !== minutes) throw refusal("council.minutes_closed")
    return new StepResponse({ id: session_id })
  }
)

/** Closes a session with its minutes, which are written once. */
export const writeMinutesWorkflow = createWorkflow(
  "write-minutes",
  (input: WriteMinutesInput) => new WorkflowResponse(writeMinutesStep(input))
)
