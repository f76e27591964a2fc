import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { judgeMove, type DossierNeed } from "@ocop/rules"
import { entering } from "../../lib/evaluation/due-on"
import { assertSeen, openForProducer } from "../../lib/evaluation/open-dossier"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import { DOSSIER_CHANGED } from "../events"
import { endExtensionOf } from "./end-extension-of"
import { undoActs } from "./undo"

export interface WithdrawDossierInput {
  dossier_id: string
  version: number
  reason: string | null
  producer_id: string
  member_id: string
}

const withdrawDossierStep = createStep(
  "withdraw-dossier",
  async (input: WithdrawDossierInput, { container }) => {
    const { dossier_id, producer_id, member_id, reason } = input
    const undo = await inTransaction(container, async (sql) => {
      const dossier = await openForProducer(container, dossier_id, producer_id, sql)
      assertSeen(dossier, input.version)
      const { state, product_set: productSet } = dossier
      const has = new Set<DossierNeed>(reason ? ["reason"] : [])
      const judged = judgeMove("withdraw", { state, productSet }, ["producer"], has)
      if (!judged.ok) throw refusal(judged.code)
      const changes = entering(judged.value, dossier, today())
      const step = { action: "withdraw", role: "producer" as const, actor_id: member_id, reason }
      return evaluationOf(container).recordAct({ dossier, changes, step }, sql)
    })
    return new StepResponse({ id: dossier_id }, [undo])
  },
  undoActs
)

/** Takes a dossier back before the council has it, and with it what it extended. */
export const withdrawDossierWorkflow = createWorkflow(
  "withdraw-dossier",
  (input: WithdrawDossierInput) => {
    const withdrawn = withdrawDossierStep(input)
    const moved = transform({ input, withdrawn }, ({ input, withdrawn }) => ({
      dossier_id: withdrawn.id,
      actor_id: input.member_id,
    }))
    endExtensionOf(moved)
    emitEventStep({ eventName: DOSSIER_CHANGED, data: withdrawn })
    return new WorkflowResponse(withdrawn)
  }
)
