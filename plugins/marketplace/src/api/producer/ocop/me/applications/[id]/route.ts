import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerApplicationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import type { ProducerRequest } from "../../../../../../lib/access/producer-context"
import { readOwn } from "../../../../../../lib/onboarding/read-own"
import type { ApplicationFacts } from "../../../../../../workflows/onboarding/judge-application"
import { changeApplicationWorkflow } from "../../../../../../workflows/onboarding/change-application"

type Answer = MedusaResponse<ProducerApplicationResponse>

export const GET = async (req: ProducerRequest, res: Answer): Promise<void> => {
  res.json(await readOwn(req))
}

export const POST = async (req: ProducerRequest, res: Answer): Promise<void> => {
  const facts = req.validatedBody as ApplicationFacts
  await changeApplicationWorkflow(req.scope).run({
    input: {
      application_id: pathText(req, "id"),
      member_id: req.auth_context.actor_id,
      facts,
    },
  })
  res.json(await readOwn(req))
}
