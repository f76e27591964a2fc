import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { optionsForCart } from "../../../lib/shop/options-for-cart"

interface Asked {
  cart_id: string
  is_return?: unknown
}

/**
 * The stock list, of the producers in the cart alone: the framework would price the ways of delivery of
 * every producer on the floor.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  // the stock route's own middleware has read the query
  const { cart_id, is_return } = req.filterableFields as unknown as Asked
  const option_ids = await optionsForCart(req.scope, cart_id)
  if (!option_ids.length) return void res.json({ shipping_options: [] })
  const { result: shipping_options } = await listShippingOptionsForCartWorkflow(req.scope).run({
    input: { cart_id, is_return: !!is_return, option_ids, fields: req.queryConfig.fields },
  })
  res.json({ shipping_options })
}
