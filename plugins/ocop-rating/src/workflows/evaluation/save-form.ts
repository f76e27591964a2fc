import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { isEditable, type DossierFormContent, type DossierFormName } from "@ocop/rules"
import { openForProducer } from "../../lib/evaluation/open-dossier"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"

export interface SaveFormInput {
  dossier_id: string
  form: DossierFormName
  content: DossierFormContent
  producer_id: string
  member_id: string
}

/** Last step of its workflow: there is nothing after it that could fail. */
const saveFormStep = createStep("save-form", async (input: SaveFormInput, { container }) => {
  const { dossier_id, form, content, producer_id, member_id: actor_id } = input
  await inTransaction(container, async (sql) => {
    const dossier = await openForProducer(container, dossier_id, producer_id, sql)
    if (!isEditable(dossier.state)) throw refusal("dossier.not_editable")
    await evaluationOf(container).putForm({ dossier_id, form, content, actor_id }, sql)
  })
  return new StepResponse({ id: dossier_id })
})

/** Keeps what a producer wrote in one form of a dossier; the last write stands. */
export const saveFormWorkflow = createWorkflow(
  "save-form",
  (input: SaveFormInput) => new WorkflowResponse(saveFormStep(input))
)
