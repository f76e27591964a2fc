import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerListReviewsQuery, ProducerReviewListResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { listProducerReviews } from "../../../../lib/review/list-reviews"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerReviewListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof ProducerListReviewsQuery>
  res.json(await listProducerReviews(req.scope, producerOf(req).producerId, asked))
}
