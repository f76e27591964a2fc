import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerListingResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../access/producer-context"
import { readListing } from "./read-listing"

export interface OwnListing {
  producer_id: string
  listing_id: string
  actor_id: string
}

/** A route that does something with one listing of the producer and answers what it is then. */
export const listingAct =
  <Body = undefined>(
    act: (req: ProducerRequest, own: OwnListing, body: Body) => Promise<unknown>
  ) =>
  async (req: ProducerRequest, res: MedusaResponse<ProducerListingResponse>): Promise<void> => {
    const { producerId: producer_id, memberId: actor_id } = producerOf(req)
    const listing_id = pathText(req, "id")
    // each route's middleware has parsed the body it names
    await act(req, { producer_id, listing_id, actor_id }, req.validatedBody as Body)
    res.json(await readListing(req.scope, producer_id, listing_id))
  }
