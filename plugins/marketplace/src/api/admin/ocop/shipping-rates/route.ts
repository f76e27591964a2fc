import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminFloorRatesResponse, AdminSaveFloorRatesBody } from "@ocop/contracts"
import { readFloorRates } from "../../../../lib/shipping/read-floor-rates"
import { saveShippingRatesWorkflow } from "../../../../workflows/shipping/save-rates"

type Response = MedusaResponse<AdminFloorRatesResponse>

export const GET = async (req: AuthenticatedMedusaRequest, res: Response): Promise<void> => {
  res.json(await readFloorRates(req.scope))
}

export const PUT = async (req: AuthenticatedMedusaRequest, res: Response): Promise<void> => {
  const { rates } = req.validatedBody as z.output<typeof AdminSaveFloorRatesBody>
  const actor_id = req.auth_context.actor_id
  await saveShippingRatesWorkflow(req.scope).run({ input: { producer_id: null, actor_id, rates } })
  res.json(await readFloorRates(req.scope))
}
