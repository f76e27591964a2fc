import type { MedusaContainer } from "@medusajs/framework/types"
import type { Mover } from "../../modules/parcel/service"
import type { NewAct, ReviewDeed, ReviewRow } from "../../modules/review/service"
import { reviewsOf } from "../../lib/review/service-of"

/** What takes a deed back. */
export interface DeedUndo {
  before: ReviewRow | null
  deed: Pick<ReviewDeed, "change" | "how">
  trailId: string
}

export const actOf = (
  action: NewAct["action"],
  { actor, actor_id, actor_name, acting_for }: Mover,
  reason: string | null = null
): NewAct => ({ action, actor, actor_id, actor_name, acting_for, reason })

/** Does it, with its trail; answers what takes it back. */
export const doDeed = async (
  container: MedusaContainer,
  before: ReviewRow | null,
  deed: ReviewDeed
): Promise<DeedUndo> => {
  const trailId = await reviewsOf(container).record(deed)
  return { before, deed: { change: deed.change, how: deed.how }, trailId }
}

export const undoDeed = async (
  container: MedusaContainer,
  { before, deed, trailId }: DeedUndo
): Promise<void> => await reviewsOf(container).undo(before, deed, trailId)

/** Everything done with the review of a line waits for each other. */
export const lockOf = (lineId: string) => ({
  key: `ocop:review:${lineId}`,
  timeout: 10,
  ttl: 120,
})
