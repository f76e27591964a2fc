import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerListingResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"
import { readListing } from "../../../../../lib/listing/read-listing"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerListingResponse>
): Promise<void> => {
  res.json(await readListing(req.scope, producerOf(req).producerId, pathText(req, "id")))
}
