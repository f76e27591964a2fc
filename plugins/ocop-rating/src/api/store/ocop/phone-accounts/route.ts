import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreOpenPhoneAccountBody, StorePhoneAccountResponse } from "@ocop/contracts"
import { openPhoneAccountWorkflow } from "../../../../workflows/customer/open-phone-account"

type Body = z.output<typeof StoreOpenPhoneAccountBody>

export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StorePhoneAccountResponse>
): Promise<void> => {
  const { auth_identity_id } = req.auth_context
  const { result: customer } = await openPhoneAccountWorkflow(req.scope).run({
    input: { auth_identity_id, ...req.validatedBody },
  })
  res.json({ customer })
}
