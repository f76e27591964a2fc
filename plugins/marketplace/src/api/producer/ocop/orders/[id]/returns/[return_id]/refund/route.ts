import type { Refund } from "../../../../../../../../workflows/parcel/after-return-move"
import { moveReturn } from "../../../../move-return"

export const POST = moveReturn("refunded", (refund: Refund) => ({ refund }))
