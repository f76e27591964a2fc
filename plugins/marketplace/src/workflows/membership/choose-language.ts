import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Language } from "@ocop/contracts"
import { membershipsOf } from "../../lib/access/membership-service"

export interface ChooseLanguageInput {
  member_id: string
  language: Language
}

const chooseLanguageStep = createStep(
  "choose-language",
  async ({ member_id: id, language }: ChooseLanguageInput, { container }) => {
    const service = membershipsOf(container)
    const { language: before } = await service.retrieveOcopMember(id)
    await service.updateOcopMembers({ id, language })
    return new StepResponse({ id }, { id, language: before })
  },
  async (before, { container }) => {
    if (before) await membershipsOf(container).updateOcopMembers(before)
  }
)

/** In which language a member is written to from now on. */
export const chooseLanguageWorkflow = createWorkflow(
  "choose-language",
  (input: ChooseLanguageInput) => new WorkflowResponse(chooseLanguageStep(input))
)
