import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { parsePhone } from "@ocop/rules"
import { findCommune, namesOf } from "../../../workflows/checkout/lib/delivery"
import { refusal } from "../../../lib/refusal"

interface AddressInput {
  phone?: unknown
  metadata?: { commune_code?: unknown } | null
}

export const isAddress = (value: unknown): value is AddressInput =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Phone in one spelling, names of commune and province as the code says. */
export const completeAddress = async (container: MedusaContainer, address: AddressInput) => {
  const commune = await findCommune(container, address.metadata?.commune_code)
  if (!commune) throw refusal("cart.address_commune_unknown")
  if (address.phone === undefined) return { ...address, ...namesOf(commune) }
  const phone = parsePhone(String(address.phone))
  if (!phone.ok) throw refusal("cart.phone_malformed")
  return { ...address, phone: phone.value, ...namesOf(commune) }
}

/** Runs before the stock validators: an address enters a cart only with a commune of today. */
export const completeAddresses = async (
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const body = req.body as Record<string, unknown> | undefined
  for (const key of ["shipping_address", "billing_address"]) {
    const address = body?.[key]
    if (body && isAddress(address)) body[key] = await completeAddress(req.scope, address)
  }
  next()
}
