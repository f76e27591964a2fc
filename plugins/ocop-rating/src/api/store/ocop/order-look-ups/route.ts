import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreLookUpOrderBody, StoreOrderLookUpResponse } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { withLimitedAttempts } from "../../../../workflows/checkout/lib/attempt-limit"
import { findOrderByNumberAndPhone } from "../../../../workflows/checkout/lib/find-order"
import { findContractRef } from "../../../../lib/contract/read-contract"
import { notFound } from "../../../../lib/refusal"

type Body = z.output<typeof StoreLookUpOrderBody>

export const POST = async (
  req: MedusaRequest<Body>,
  res: MedusaResponse<StoreOrderLookUpResponse>
): Promise<void> => {
  const { number, phone } = req.validatedBody
  const order = await withLimitedAttempts(req.scope, `order-look-up:${number}`, () =>
    findOrderByNumberAndPhone(req.scope, number, phone)
  )
  if (!order) throw notFound("order.not_found")
  res.json({ order, contract: await findContractRef(req.scope, order.id) })
}
