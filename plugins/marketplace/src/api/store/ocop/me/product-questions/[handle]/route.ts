import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { MessageBody, StoreQuestionResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { countAttempt } from "@ocop/rating/lib/count-attempt"
import { findAskable } from "../../../../../../lib/care/askable-product"
import { answerQuestionOf } from "../../../../../../lib/care/questions"
import { writeMessageWorkflow } from "../../../../../../workflows/care/write-message"

const askedOf = (req: AuthenticatedMedusaRequest) => findAskable(req, pathText(req, "handle"))

const buyerOf = ({ auth_context: { actor_id } }: AuthenticatedMedusaRequest) => ({
  actor: "buyer" as const,
  actor_id,
  actor_name: null,
  acting_for: null,
})

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreQuestionResponse>
): Promise<void> => {
  const { product_id } = await askedOf(req)
  res.json(
    await answerQuestionOf(req.scope, { customer_id: req.auth_context.actor_id, product_id })
  )
}

export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof MessageBody>>,
  res: MedusaResponse<StoreQuestionResponse>
): Promise<void> => {
  const customer_id = req.auth_context.actor_id
  const asked = await askedOf(req)
  await countAttempt(req.scope, `question:${customer_id}`)
  const subject = { ...asked, customer_id, order_id: null, order_number: null }
  await writeMessageWorkflow(req.scope).run({
    input: { ...buyerOf(req), subject, text: req.validatedBody.text },
  })
  const { product_id } = asked
  res.status(201).json(await answerQuestionOf(req.scope, { customer_id, product_id }))
}
