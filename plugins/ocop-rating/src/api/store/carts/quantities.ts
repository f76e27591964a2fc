import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isLineQuantity } from "@ocop/contracts"
import { refusal } from "../../../lib/refusal"

interface MaybeLine {
  quantity?: unknown
}

const linesOf = (body: unknown): MaybeLine[] => {
  const { items, quantity } = (body ?? {}) as { items?: unknown; quantity?: unknown }
  if (Array.isArray(items)) return items as MaybeLine[]
  return quantity === undefined ? [] : [{ quantity }]
}

/** Zero in an existing line is the stock API's way to remove it. */
const removesLine = (req: MedusaRequest, quantity: unknown): boolean =>
  quantity === 0 && /\/line-items\/[^/]+$/.test(req.path)

/** Runs before the stock validators, which let fractions and astronomical numbers pass. */
export const refuseMalformedQuantities = (
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const wrong = linesOf(req.body).some(
    (line) => !isLineQuantity(line?.quantity) && !removesLine(req, line?.quantity)
  )
  next(wrong ? refusal("cart.quantity_malformed") : undefined)
}
