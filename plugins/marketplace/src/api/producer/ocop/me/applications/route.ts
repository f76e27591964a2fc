import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerApplicationListResponse, ProducerApplicationResponse } from "@ocop/contracts"
import type { ProducerRequest } from "../../../../../lib/access/producer-context"
import { loadApplication } from "../../../../../lib/onboarding/load-application"
import { onboardingOf } from "../../../../../lib/onboarding/onboarding-service"
import { readApplication, toApplications } from "../../../../../lib/onboarding/read-application"
import type { ApplicationFacts } from "../../../../../workflows/onboarding/judge-application"
import { openApplicationWorkflow } from "../../../../../workflows/onboarding/open-application"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerApplicationListResponse>
): Promise<void> => {
  const rows = await onboardingOf(req.scope).listOcopApplications(
    { member_id: req.auth_context.actor_id },
    { take: null as unknown as number, order: { created_at: "DESC", id: "DESC" } }
  )
  res.json({ applications: await toApplications(req.scope, rows) })
}

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerApplicationResponse>
): Promise<void> => {
  const facts = req.validatedBody as ApplicationFacts
  const { result } = await openApplicationWorkflow(req.scope).run({
    input: { member_id: req.auth_context.actor_id, facts },
  })
  const row = await loadApplication(req.scope, result.id)
  res.status(201).json({ application: await readApplication(req.scope, row) })
}
