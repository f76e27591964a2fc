import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListComplaintsQuery, ProducerComplaintListResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { listComplaintsOfProducer } from "../../../../lib/care/complaints"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerComplaintListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof ListComplaintsQuery>
  res.json(await listComplaintsOfProducer(req.scope, producerOf(req).producerId, asked))
}
