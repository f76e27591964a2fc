import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isEditable } from "@ocop/rules"
import { openForProducer } from "../../lib/evaluation/open-dossier"
import { answerRefusal } from "../../lib/evaluation/judge-sheet"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"

export interface SaveAnswerInput {
  dossier_id: string
  criterion: string
  /** Null takes the answer back. */
  choice: string | null
  note: string | null
  case_id?: string | null
  producer_id: string
  member_id: string
}

const save = async (container: MedusaContainer, input: SaveAnswerInput) =>
  inTransaction(container, async (sql) => {
    const { dossier_id, criterion, choice, note, member_id } = input
    const dossier = await openForProducer(container, dossier_id, input.producer_id, sql)
    if (!isEditable(dossier.state)) throw refusal("dossier.not_editable")
    const case_id = input.case_id === undefined ? dossier.case_id : input.case_id
    const code = answerRefusal(dossier, criterion, choice, case_id)
    if (code) throw refusal(code)
    const service = evaluationOf(container)
    if (case_id !== dossier.case_id)
      await sql("ocop_dossier").where({ id: dossier_id }).update({ case_id })
    const answer = { dossier_id, criterion, note, actor_id: member_id }
    return { version: await service.putAnswer(answer, choice, sql) }
  })

/** Last step of its workflow: there is nothing after it that could fail. */
const saveAnswerStep = createStep(
  "save-answer",
  async (input: SaveAnswerInput, { container }) => new StepResponse(await save(container, input))
)

/** Keeps one answer of the self-assessment; the last write stands. */
export const saveAnswerWorkflow = createWorkflow(
  "save-answer",
  (input: SaveAnswerInput) => new WorkflowResponse(saveAnswerStep(input))
)
