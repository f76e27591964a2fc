import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertOrderable, assessCart } from "../lib/assess-cart"
import { notFound } from "../../../lib/refusal"

/**
 * Runs under the cart's lock, so nothing can change between this look and the order. A cart that
 * has become an order passes: the workflow then answers with that order again.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const assessment = await assessCart(container, input.id)
  if (!assessment) throw notFound("cart.not_found")
  if (!assessment.cart.completed_at) assertOrderable(assessment)
})
