import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"
import { applicationColumns, type ApplicationFacts } from "./judge-application"

export interface OpenApplicationInput {
  member_id: string
  facts: ApplicationFacts
}

type Columns = Awaited<ReturnType<typeof applicationColumns>>

const OPEN = ["none" as const, "waiting" as const]

/** One member has one open application for a producer, known or not. */
const openOnce = async (container: MedusaContainer, member_id: string, columns: Columns) => {
  const service = onboardingOf(container)
  const { producer_id, search_name } = columns
  const same = producer_id ? { producer_id } : { producer_id: null, search_name }
  const filters = { member_id, state: OPEN, ...same }
  const [open] = await service.listOcopApplications(filters, { take: 1 })
  if (open) throw refusal("application.already_open")
  const { identity_hash: _, ...after } = { identity_hash: null, ...columns }
  const change = { action: "opened", actor_id: member_id, after }
  return await service.openApplication({ ...columns, member_id }, change)
}

const openApplicationStep = createStep(
  "open-application",
  async ({ member_id, facts }: OpenApplicationInput, { container }) => {
    const columns = await applicationColumns(container, facts)
    const locking: ILockingModule = container.resolve(Modules.LOCKING)
    const id = await locking.execute(`ocop:application:${member_id}`, () =>
      openOnce(container, member_id, columns)
    )
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await onboardingOf(container).deleteOcopApplications(id)
  }
)

/** Opens an application that its member fills with papers before handing it in. */
export const openApplicationWorkflow = createWorkflow(
  "open-application",
  (input: OpenApplicationInput) => new WorkflowResponse(openApplicationStep(input))
)
