import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { notFound } from "@ocop/rating/lib/refusal"
import { photosOf } from "../../lib/review/photo-files"
import { WITHOUT_WORDS } from "../../lib/review/without-words"
import { reviewOfLine } from "../../lib/review/service-of"
import type { Mover } from "../../modules/parcel/service"
import type { ReviewDeed, ReviewRow } from "../../modules/review/service"
import { actOf, doDeed, lockOf, undoDeed } from "./deed"
import { REVIEW_WRITTEN } from "./events"
import { dropPhotosStep } from "./drop-photos"

export interface RemoveReviewInput extends Mover {
  order_id: string
  line_id: string
}

/** A hidden one keeps its place and loses its words: else it could be written again at once. */
const deedOf = ({ id, hidden_on }: ReviewRow, input: RemoveReviewInput): ReviewDeed => ({
  how: hidden_on ? "update" : "delete",
  change: hidden_on ? { id, ...WITHOUT_WORDS, photos: [] as never } : { id },
  act: actOf("removed", input),
})

const removeReviewStep = createStep(
  "remove-review",
  async (input: RemoveReviewInput, { container }) => {
    const row = await reviewOfLine(container, input.line_id)
    if (row?.order_id !== input.order_id) throw notFound("review.not_found")
    const undo = await doDeed(container, row, deedOf(row, input))
    const { id, product_id } = row
    return new StepResponse({ id, product_id, action: "removed", gone: photosOf(row) }, undo)
  },
  async (undo, { container }) => {
    if (undo) await undoDeed(container, undo)
  }
)

/** A buyer takes the own review back. */
export const removeReviewWorkflow = createWorkflow("remove-review", (input: RemoveReviewInput) => {
  const lock = transform({ input }, ({ input }) => lockOf(input.line_id))
  acquireLockStep(lock)
  const removed = removeReviewStep(input)
  const data = transform({ removed }, ({ removed: { id, product_id, action } }) => ({
    id,
    product_id,
    action,
  }))
  emitEventStep({ eventName: REVIEW_WRITTEN, data })
  dropPhotosStep(transform({ removed }, ({ removed }) => removed.gone))
  releaseLockStep(lock)
  return new WorkflowResponse(data)
})
