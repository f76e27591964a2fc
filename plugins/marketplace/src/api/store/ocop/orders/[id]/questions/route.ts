import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { MessageBody, StoreQuestionResponse } from "@ocop/contracts"
import { ownOrder } from "../../../../../../lib/care/own-order"
import { answerQuestionOf } from "../../../../../../lib/care/questions"
import { writeMessageWorkflow } from "../../../../../../workflows/care/write-message"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreQuestionResponse>
): Promise<void> => {
  const { order_id } = await ownOrder(req)
  res.json(await answerQuestionOf(req.scope, { order_id }))
}

const NO_PRODUCT = { product_id: null, product_title: null, product_handle: null }

export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof MessageBody>>,
  res: MedusaResponse<StoreQuestionResponse>
): Promise<void> => {
  const { actor_id, ...order } = await ownOrder(req)
  const buyer = { actor: "buyer" as const, actor_id, actor_name: null, acting_for: null }
  await writeMessageWorkflow(req.scope).run({
    input: { ...buyer, subject: { ...order, ...NO_PRODUCT }, text: req.validatedBody.text },
  })
  res.status(201).json(await answerQuestionOf(req.scope, { order_id: order.order_id }))
}
