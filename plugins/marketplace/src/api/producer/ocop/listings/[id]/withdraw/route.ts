import { listingAct } from "../../../../../../lib/listing/listing-act"
import { withdrawListingWorkflow } from "../../../../../../workflows/listing/send-change"

export const POST = listingAct((req, own) => withdrawListingWorkflow(req.scope).run({ input: own }))
