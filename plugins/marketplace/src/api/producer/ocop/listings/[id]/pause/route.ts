import { listingAct } from "../../../../../../lib/listing/listing-act"
import { moveListingWorkflow } from "../../../../../../workflows/listing/move-listing"

const PAUSE = {
  to: "suspended",
  action: "paused",
  actor: "producer",
  reason: null,
  subject_id: null,
} as const

export const POST = listingAct((req, own) =>
  moveListingWorkflow(req.scope).run({ input: { ...own, ...PAUSE, also: [] } })
)
