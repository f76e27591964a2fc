import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { isOpenToChange } from "@ocop/rules"
import { loadOwnApplication } from "../../lib/onboarding/load-application"
import { stateOn } from "../../lib/onboarding/read-application"
import { actOn, takeBack } from "./act-on-application"
import { applicationColumns, type ApplicationFacts } from "./judge-application"

export interface ChangeApplicationInput {
  application_id: string
  member_id: string
  facts: ApplicationFacts
}

const changeApplicationStep = createStep(
  "change-application",
  async ({ application_id, member_id, facts }: ChangeApplicationInput, { container }) => {
    const row = await loadOwnApplication(container, application_id, member_id)
    if (!isOpenToChange(stateOn(row, today()))) throw refusal("application.not_open")
    // whom it is for was said when it was opened
    const asked = { ...facts, producer_id: null }
    const { producer_id: _, claims: __, ...after } = await applicationColumns(container, asked)
    const undo = await actOn(container, row, { after, action: "changed", actor_id: member_id })
    return new StepResponse({ id: row.id }, undo)
  },
  async (undo, { container }) => takeBack(container, undo)
)

/** Corrects the facts of an application that is not being judged. */
export const changeApplicationWorkflow = createWorkflow(
  "change-application",
  (input: ChangeApplicationInput) => new WorkflowResponse(changeApplicationStep(input))
)
