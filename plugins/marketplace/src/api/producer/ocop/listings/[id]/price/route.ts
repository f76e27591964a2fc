import type { z } from "@medusajs/framework/zod"
import type { ProducerSetPriceBody } from "@ocop/contracts"
import { listingAct } from "../../../../../../lib/listing/listing-act"
import { setPriceWorkflow } from "../../../../../../workflows/listing/set-price"

export const PUT = listingAct<z.output<typeof ProducerSetPriceBody>>((req, own, body) =>
  setPriceWorkflow(req.scope).run({ input: { ...own, ...body } })
)
