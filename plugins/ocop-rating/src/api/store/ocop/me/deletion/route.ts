import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreDeleteAccountBody, StoreDeletedAccountResponse } from "@ocop/contracts"
import { assertPassword } from "../../../../../lib/customer/check-password"
import { eraseCustomerWorkflow } from "../../../../../workflows/customer/erase-customer"

type Body = z.output<typeof StoreDeleteAccountBody>

export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StoreDeletedAccountResponse>
): Promise<void> => {
  const { actor_id: customer_id, auth_identity_id } = req.auth_context
  await assertPassword(req.scope, auth_identity_id, req.validatedBody.password)
  const { result } = await eraseCustomerWorkflow(req.scope).run({ input: { customer_id } })
  res.json({ deleted: true, anonymised_orders: result.anonymised_orders })
}
