import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { listingsOf } from "../../lib/listing/service-of"
import type { Move, MovesUndo, NewAct } from "../../modules/listing/service"

/** Takes rows to their next states with the trail; refuses when somebody was faster. */
export const recordMovesStep = createStep(
  "record-moves",
  async ({ moves, acts }: { moves: Move[]; acts: NewAct[] }, { container }) => {
    const undo = await listingsOf(container).recordMoves(moves, acts)
    if (!undo) throw refusal("listing.move_not_allowed")
    return new StepResponse<undefined, MovesUndo>(undefined, undo)
  },
  async (undo, { container }) => {
    if (undo) await listingsOf(container).undoMoves(undo)
  }
)
