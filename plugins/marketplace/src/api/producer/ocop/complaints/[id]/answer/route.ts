import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ComplaintTextBody, ProducerComplaintResponse } from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { memberMover } from "../../../../../../lib/parcel/movers"
import { actOnComplaintWorkflow } from "../../../../../../workflows/care/act-on-complaint"
import { answerWithComplaint, askedComplaint } from "../../answer-complaint"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerComplaintResponse>
): Promise<void> => {
  const { id } = await askedComplaint(req)
  const member = { ...(await memberMover(req.scope, producerOf(req))), actor: "producer" as const }
  const { text } = req.validatedBody as z.output<typeof ComplaintTextBody>
  await actOnComplaintWorkflow(req.scope).run({
    input: { ...member, complaint_id: id, act: "answer", text, today: today() },
  })
  await answerWithComplaint(req, res)
}
