import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { missingSellerPapers, moveVerification, type VerificationState } from "@ocop/rules"
import { loadApplication, loadOwnApplication } from "../../lib/onboarding/load-application"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"
import { asDossier, stateOn } from "../../lib/onboarding/read-application"
import type { ApplicationRow } from "../../modules/onboarding/service"
import { APPLICATION_MOVED } from "../events"
import { actOn, takeBack } from "./act-on-application"
import { assertClaimable } from "./judge-application"

export interface MoveApplicationInput {
  application_id: string
  to: VerificationState
  reason: string | null
  actor_id: string
  /** Set where a member moves it; staff may move any. */
  member_id: string | null
}

/** Nothing incomplete reaches the desk. */
export const assertComplete = async (container: MedusaContainer, row: ApplicationRow) => {
  if (!row.identity_hash) throw refusal("application.identity_missing")
  const documents = await onboardingOf(container).listOcopApplicationDocuments(
    { application_id: row.id },
    { take: null as unknown as number }
  )
  if (missingSellerPapers(row.kind, asDossier(documents), today()).length)
    throw refusal("application.documents_missing")
  return documents
}

const columnsOf = (to: VerificationState, reason: string | null) => {
  if (to === "waiting") return { state: to, submitted_on: today(), decided_on: null, reason: null }
  if (to === "none") return { state: to, submitted_on: null }
  return { state: to, decided_on: today(), reason }
}

const moveApplicationStep = createStep(
  "move-application",
  async (input: MoveApplicationInput, { container }) => {
    const { application_id, member_id, to, reason, actor_id } = input
    const row = member_id
      ? await loadOwnApplication(container, application_id, member_id)
      : await loadApplication(container, application_id)
    const judged = moveVerification(stateOn(row, today()), to, reason)
    if (!judged.ok) throw refusal(judged.code)
    if (to === "waiting") {
      if (row.claims) await assertClaimable(container, row.producer_id as string, row.member_id)
      await assertComplete(container, row)
    }
    const after = columnsOf(to, reason)
    const undo = await actOn(container, row, { after, action: "moved", actor_id, reason })
    return new StepResponse({ id: row.id }, undo)
  },
  async (undo, { container }) => takeBack(container, undo)
)

/** Hands an application in, takes it back, or refuses it with a reason. */
export const moveApplicationWorkflow = createWorkflow(
  "move-application",
  (input: MoveApplicationInput) => {
    const application = moveApplicationStep(input)
    const data = transform({ application, input }, ({ application, input }) => ({
      id: application.id,
      state: input.to,
    }))
    emitEventStep({ eventName: APPLICATION_MOVED, data })
    return new WorkflowResponse(application)
  }
)
