import type { z } from "@medusajs/framework/zod"
import type { ProducerSetStockBody } from "@ocop/contracts"
import { listingAct } from "../../../../../../lib/listing/listing-act"
import { setStockWorkflow } from "../../../../../../workflows/listing/set-stock"

export const PUT = listingAct<z.output<typeof ProducerSetStockBody>>((req, own, body) =>
  setStockWorkflow(req.scope).run({ input: { ...own, ...body } })
)
