import { listingAct } from "../../../../../../lib/listing/listing-act"
import { submitListingWorkflow } from "../../../../../../workflows/listing/send-change"

export const POST = listingAct((req, own) => submitListingWorkflow(req.scope).run({ input: own }))
