import type { z } from "@medusajs/framework/zod"
import type { ProducerSaveListingBody } from "@ocop/contracts"
import { listingAct } from "../../../../../../lib/listing/listing-act"
import { saveDraftWorkflow } from "../../../../../../workflows/listing/save-draft"

export const PUT = listingAct<z.output<typeof ProducerSaveListingBody>>((req, own, said) =>
  saveDraftWorkflow(req.scope).run({ input: { ...own, said } })
)
