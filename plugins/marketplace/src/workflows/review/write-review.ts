import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import {
  judgeReview,
  localDate,
  mayChangeReview,
  REVIEW_PHOTOS_MAX,
  type ReviewMark,
} from "@ocop/rules"
import { deliveredOnOf } from "../../lib/parcel/parcel-view"
import { parcelsOf } from "../../lib/parcel/service-of"
import { nameOfLine, readLines, type BoughtLine } from "../../lib/review/order-lines"
import { dropPhotos, keepPhotos, photosOf } from "../../lib/review/photo-files"
import { reviewOfLine } from "../../lib/review/service-of"
import type { Mover, ParcelRow } from "../../modules/parcel/service"
import type { KeptPhoto, ReviewRow } from "../../modules/review/service"
import { actOf, doDeed, lockOf, undoDeed } from "./deed"
import { REVIEW_WRITTEN } from "./events"

export interface WriteReviewInput extends Mover {
  parcel_id: string
  line_id: string
  mark: ReviewMark
  text: string | null
  author_name: string | null
  photos: { content: string }[]
  keep_photos: string[]
}

type Line = BoughtLine & { product_id: string }

const findLine = async (
  container: MedusaContainer,
  parcel: ParcelRow,
  id: string
): Promise<Line> => {
  const line = (await readLines(container, parcel.order_id)).find((one) => one.id === id)
  if (!line?.product_id) throw notFound("review.line_not_found")
  return { ...line, product_id: line.product_id }
}

const assertMayWrite = (parcel: ParcelRow, written: ReviewRow | null): void => {
  if (written) {
    if (!mayChangeReview(localDate(written.written_on), today()))
      throw refusal("review.change_too_late")
    return
  }
  const judged = judgeReview(parcel.state, deliveredOnOf(parcel), today())
  if (!judged.ok) throw refusal(judged.code)
}

const keptOf = (written: ReviewRow | null, { keep_photos, photos }: WriteReviewInput) => {
  const kept = written ? photosOf(written).filter(({ id }) => keep_photos.includes(id)) : []
  if (kept.length + photos.length > REVIEW_PHOTOS_MAX) throw refusal("photo.too_many")
  return kept
}

const bought = (parcel: ParcelRow, line: Line) => ({
  order_id: parcel.order_id,
  order_number: parcel.order_number,
  order_line_id: line.id,
  producer_id: parcel.producer_id,
  product_id: line.product_id,
  product_title: nameOfLine(line),
  variant_title: line.variant_title,
  written_on: today(),
})

const said = ({ mark, text, author_name }: WriteReviewInput, photos: KeptPhoto[]) => ({
  mark,
  text,
  author_name,
  photos: photos as never,
})

/** Whether it says already what is sent: the same form sent twice. */
const isSame = (
  row: ReviewRow,
  { mark, text, author_name, photos, keep_photos }: WriteReviewInput
) =>
  !photos.length &&
  photosOf(row).every(({ id }) => keep_photos.includes(id)) &&
  row.mark === mark &&
  row.text === text &&
  row.author_name === author_name

const writeReviewStep = createStep(
  "write-review",
  async (input: WriteReviewInput, { container }) => {
    const parcel = await parcelsOf(container).retrieveOcopParcel(input.parcel_id)
    const line = await findLine(container, parcel, input.line_id)
    const written = await reviewOfLine(container, line.id)
    assertMayWrite(parcel, written)
    const kept = keptOf(written, input)
    const { product_id } = line
    if (written && isSame(written, input))
      return new StepResponse({ id: written.id, product_id, action: "changed", gone: [] }, null)
    const fresh = await keepPhotos(container, input.photos)
    const words = said(input, [...kept, ...fresh])
    const id = written?.id ?? generateEntityId(undefined, "rvw")
    const undo = written
      ? await doDeed(container, written, {
          how: "update",
          change: { id, ...words, changed_on: today() },
          act: actOf("changed", input),
        })
      : await doDeed(container, null, {
          how: "create",
          change: { id, ...bought(parcel, line), ...words },
          act: actOf("written", input),
        })
    const gone = written ? photosOf(written).filter((photo) => !kept.includes(photo)) : []
    const action = written ? "changed" : "written"
    return new StepResponse({ id, product_id, action, gone }, { undo, fresh })
  },
  async (made, { container }) => {
    if (!made) return
    await undoDeed(container, made.undo)
    await dropPhotos(container, made.fresh)
  }
)

/** Last, as files that are gone cannot be taken back. */
export const dropPhotosStep = createStep(
  "drop-review-photos",
  async (photos: KeptPhoto[], { container }) => {
    await dropPhotos(container, photos)
    return new StepResponse(undefined)
  }
)

/** A buyer writes the review of an order's line, or changes it; two at a moment make one. */
export const writeReviewWorkflow = createWorkflow("write-review", (input: WriteReviewInput) => {
  const lock = transform({ input }, ({ input }) => lockOf(input.line_id))
  acquireLockStep(lock)
  const written = writeReviewStep(input)
  const data = transform({ written }, ({ written: { id, product_id, action } }) => ({
    id,
    product_id,
    action,
  }))
  emitEventStep({ eventName: REVIEW_WRITTEN, data })
  dropPhotosStep(transform({ written }, ({ written }) => written.gone))
  releaseLockStep(lock)
  return new WorkflowResponse(data)
})
