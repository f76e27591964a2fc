import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { today } from "@ocop/rating/lib/today"
import { parcelsOf } from "../../lib/parcel/service-of"
import { dropPhotos, keepPhotos, photosOf } from "../../lib/review/photo-files"
import { reviewOfLine } from "../../lib/review/service-of"
import type { KeptPhoto, ReviewDeed, ReviewRow } from "../../modules/review/service"
import { actOf, doDeed, lockOf, undoDeed } from "./deed"
import { dropPhotosStep } from "./drop-photos"
import { REVIEW_WRITTEN } from "./events"
import {
  assertMayWrite,
  bought,
  findLine,
  isSame,
  keptOf,
  said,
  type WriteReviewInput,
} from "./judge-writing"

/** Files of a review that was not written are nobody's. */
const doOrDrop = async (
  container: MedusaContainer,
  before: ReviewRow | null,
  deed: ReviewDeed,
  fresh: KeptPhoto[]
) => {
  try {
    return await doDeed(container, before, deed)
  } catch (error) {
    await dropPhotos(container, fresh)
    throw error
  }
}

/** Answers null for what it says already: the same form sent twice. */
const writeReviewStep = createStep(
  "write-review",
  async (input: WriteReviewInput, { container }) => {
    const parcel = await parcelsOf(container).retrieveOcopParcel(input.parcel_id)
    const line = await findLine(container, parcel, input.line_id)
    const row = await reviewOfLine(container, line.id)
    assertMayWrite(parcel, row)
    const kept = keptOf(row, input)
    if (row && isSame(row, input)) return new StepResponse(null, null)
    const fresh = await keepPhotos(container, input.photos)
    const words = said(input, [...kept, ...fresh])
    const id = row?.id ?? generateEntityId(undefined, "rvw")
    const change = row
      ? { id, ...words, changed_on: today() }
      : { id, ...bought(parcel, line), ...words }
    const act = actOf(row ? "changed" : "written", input)
    const deed: ReviewDeed = { how: row ? "update" : "create", change, act }
    const undo = await doOrDrop(container, row, deed, fresh)
    const gone = row ? photosOf(row).filter((photo) => !kept.includes(photo)) : []
    const done = { id, product_id: line.product_id, action: act.action, gone }
    return new StepResponse(done, { undo, fresh })
  },
  async (made, { container }) => {
    if (!made) return
    await undoDeed(container, made.undo)
    await dropPhotos(container, made.fresh)
  }
)

/** A buyer writes the review of an order's line, or changes it; two at a moment make one. */
export const writeReviewWorkflow = createWorkflow("write-review", (input: WriteReviewInput) => {
  const lock = transform({ input }, ({ input }) => lockOf(input.line_id))
  acquireLockStep(lock)
  const written = writeReviewStep(input)
  when({ written }, ({ written }) => !!written).then(() => {
    const data = transform({ written }, ({ written }) => ({
      id: written?.id,
      product_id: written?.product_id,
      action: written?.action,
    }))
    emitEventStep({ eventName: REVIEW_WRITTEN, data })
    dropPhotosStep(transform({ written }, ({ written }) => written?.gone ?? []))
  })
  releaseLockStep(lock)
  return new WorkflowResponse(written)
})
