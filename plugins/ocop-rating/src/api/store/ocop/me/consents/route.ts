import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreConsentBody, StoreConsentsResponse } from "@ocop/contracts"
import { currentConsents } from "../../../../../lib/customer/consents"
import { recordConsentWorkflow } from "../../../../../workflows/customer/record-consent"

type Body = z.output<typeof StoreConsentBody>
type Response = MedusaResponse<StoreConsentsResponse>

export const GET = async (req: AuthenticatedMedusaRequest, res: Response): Promise<void> => {
  res.json({ consents: await currentConsents(req.scope, req.auth_context.actor_id) })
}

export const POST = async (req: AuthenticatedMedusaRequest<Body>, res: Response): Promise<void> => {
  const customer_id = req.auth_context.actor_id
  await recordConsentWorkflow(req.scope).run({ input: { ...req.validatedBody, customer_id } })
  res.json({ consents: await currentConsents(req.scope, customer_id) })
}
