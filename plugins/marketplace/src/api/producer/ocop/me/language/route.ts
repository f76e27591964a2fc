import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerMemberLanguageBody, ProducerMeResponse } from "@ocop/contracts"
import { membershipsOf } from "../../../../../lib/access/membership-service"
import type { ProducerRequest } from "../../../../../lib/access/producer-context"
import { readMe } from "../../../../../lib/access/read-me"
import { chooseLanguageWorkflow } from "../../../../../workflows/membership/choose-language"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMeResponse>
): Promise<void> => {
  const { language } = req.validatedBody as z.output<typeof ProducerMemberLanguageBody>
  const { actor_id: member_id } = req.auth_context
  await chooseLanguageWorkflow(req.scope).run({ input: { member_id, language } })
  const member = await membershipsOf(req.scope).retrieveOcopMember(member_id)
  res.json(await readMe(req.scope, member))
}
