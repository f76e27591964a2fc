import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerPriceHistoryResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { findListing } from "../../../../../../lib/listing/find-listing"
import { readPrices } from "../../../../../../lib/listing/read-prices"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerPriceHistoryResponse>
): Promise<void> => {
  const { producerId } = producerOf(req)
  const { product } = await findListing(req.scope, producerId, pathText(req, "id"))
  res.json({ prices: product ? await readPrices(req.scope, product.id) : [] })
}
