import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerComplaintResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import {
  mustFindComplaint,
  PRODUCERS_SUBJECTS,
  toProducerComplaints,
} from "../../../../lib/care/complaints"

/**
 * The complaint of the path.
 *
 * @throws MedusaError 404 `complaint.not_found` for another producer's, and where it is no party
 */
export const askedComplaint = (req: ProducerRequest) =>
  mustFindComplaint(req.scope, {
    id: pathText(req, "id"),
    producer_id: producerOf(req).producerId,
    subject: PRODUCERS_SUBJECTS,
  })

export const answerWithComplaint = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerComplaintResponse>
): Promise<void> => {
  const [complaint] = await toProducerComplaints(req.scope, [await askedComplaint(req)])
  if (!complaint) throw notFound("complaint.not_found")
  res.json({ complaint })
}
