import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertOrderable, assessCart, type Assessment } from "../lib/assess-cart"
import { notFound, refusal } from "../../../lib/refusal"

const sellersOf = ({ offers }: Assessment): Set<string | undefined> =>
  new Set([...offers.values()].map(({ producer }) => producer?.id))

/**
 * Runs under the cart's lock, so nothing can change between this look and the order. A cart that
 * has become an order passes: the workflow then answers with that order again. An order has one seller:
 * a cart of several is divided before it comes here.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const assessment = await assessCart(container, input.id)
  if (!assessment) throw notFound("cart.not_found")
  if (assessment.cart.completed_at) return
  assertOrderable(assessment)
  if (sellersOf(assessment).size > 1) throw refusal("cart.several_producers")
})
