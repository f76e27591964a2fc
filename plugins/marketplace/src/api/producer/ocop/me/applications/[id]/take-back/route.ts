import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerApplicationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import type { ProducerRequest } from "../../../../../../../lib/access/producer-context"
import { readOwn } from "../../../../../../../lib/onboarding/read-own"
import { moveApplicationWorkflow } from "../../../../../../../workflows/onboarding/move-application"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerApplicationResponse>
): Promise<void> => {
  const member_id = req.auth_context.actor_id
  const application_id = pathText(req, "id")
  await moveApplicationWorkflow(req.scope).run({
    input: { application_id, member_id, actor_id: member_id, to: "none", reason: null },
  })
  res.json(await readOwn(req))
}
