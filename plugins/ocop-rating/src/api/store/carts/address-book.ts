import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../lib/refusal"
import { completeAddress, isAddress } from "./addresses"

const isBlank = (value: unknown): boolean => typeof value !== "string" || !value.trim()

/** An address is kept only whole, with a commune of today: one that a parcel can be sent to. */
export const completeBookAddress = async (
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const body = req.body
  if (!isAddress(body)) throw refusal("request.invalid")
  const { first_name, address_1, phone } = body as Record<string, unknown>
  if ([first_name, address_1, phone].some(isBlank)) throw refusal("cart.recipient_incomplete")
  req.body = await completeAddress(req.scope, body)
  next()
}
