import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerSaveFairBody, ProducerShippingResponse } from "@ocop/contracts"
import type { ProducerRequest } from "../../../../../lib/access/producer-context"
import { saveFair } from "./save-fair"

export const POST = (
  req: ProducerRequest,
  res: MedusaResponse<ProducerShippingResponse>
): Promise<void> => saveFair(req, res, req.validatedBody as z.output<typeof ProducerSaveFairBody>)
