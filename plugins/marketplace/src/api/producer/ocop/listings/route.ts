import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  ProducerListingListResponse,
  ProducerListingResponse,
  ProducerSaveListingBody,
} from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { listListings, readListing } from "../../../../lib/listing/read-listing"
import { saveDraftWorkflow } from "../../../../workflows/listing/save-draft"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerListingListResponse>
): Promise<void> => {
  res.json(await listListings(req.scope, producerOf(req).producerId))
}

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerListingResponse>
): Promise<void> => {
  const { producerId, memberId } = producerOf(req)
  const said = req.validatedBody as z.output<typeof ProducerSaveListingBody>
  const { result } = await saveDraftWorkflow(req.scope).run({
    input: { producer_id: producerId, listing_id: null, said, actor_id: memberId },
  })
  res.status(201).json(await readListing(req.scope, producerId, result.id))
}
