import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerMeResponse, ProducerRegisterMemberBody } from "@ocop/contracts"
import { membershipsOf } from "../../../../lib/access/membership-service"
import type { ProducerRequest } from "../../../../lib/access/producer-context"
import { readMe } from "../../../../lib/access/read-me"
import { registerMemberWorkflow } from "../../../../workflows/membership/register-member"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMeResponse>
): Promise<void> => {
  const member = await membershipsOf(req.scope).retrieveOcopMember(req.auth_context.actor_id)
  res.json(await readMe(req.scope, member))
}

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMeResponse>
): Promise<void> => {
  const { name, language } = req.validatedBody as z.output<typeof ProducerRegisterMemberBody>
  const { result } = await registerMemberWorkflow(req.scope).run({
    input: { name, language, auth_identity_id: req.auth_context.auth_identity_id },
  })
  const member = await membershipsOf(req.scope).retrieveOcopMember(result.id)
  res.status(result.created ? 201 : 200).json(await readMe(req.scope, member))
}
