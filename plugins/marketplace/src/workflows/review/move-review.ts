import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { judgeHiding } from "@ocop/rules"
import { findReviewOr404 } from "../../lib/review/service-of"
import type { Mover } from "../../modules/parcel/service"
import type { ReviewDeed, ReviewRow } from "../../modules/review/service"
import { actOf, doDeed, lockOf, undoDeed } from "./deed"
import { REVIEW_ANSWERED, REVIEW_MODERATED } from "./events"

export interface MoveReviewInput extends Mover {
  review_id: string
  line_id: string
  to: "answered" | "hidden" | "shown"
  /** The answer, the public reason, or a note for the trail. */
  words: string | null
}

type Deed = ReviewDeed | null

/** Null: it says so already. */
const answerOf = (row: ReviewRow, input: MoveReviewInput): Deed => {
  if (row.hidden_on) throw refusal("review.is_hidden")
  if (row.answer_text === input.words) return null
  const isFirst = row.answer_text === null
  const days = isFirst ? { answered_on: today() } : { answer_changed_on: today() }
  return {
    how: "update",
    change: { id: row.id, answer_text: input.words, ...days },
    act: actOf(isFirst ? "answered" : "answer_changed", input),
  }
}

const hidingOf = (row: ReviewRow, input: MoveReviewInput): Deed => {
  const judged = judgeHiding(input.words)
  if (!judged.ok) throw refusal(judged.code)
  if (row.hidden_reason === judged.value) return null
  if (row.hidden_on) throw refusal("review.already_hidden")
  return {
    how: "update",
    change: { id: row.id, hidden_reason: judged.value, hidden_on: today() },
    act: actOf("hidden", input, judged.value),
  }
}

const showingOf = (row: ReviewRow, input: MoveReviewInput): Deed =>
  row.hidden_on
    ? {
        how: "update",
        change: { id: row.id, hidden_reason: null, hidden_on: null },
        act: actOf("shown", input, input.words),
      }
    : null

const DEEDS = { answered: answerOf, hidden: hidingOf, shown: showingOf }

const move = async (container: MedusaContainer, input: MoveReviewInput) => {
  const row = await findReviewOr404(container, input.review_id)
  const deed = DEEDS[input.to](row, input)
  if (!deed) return null
  return { row, deed, undo: await doDeed(container, row, deed) }
}

/** Answers null for what is so already: the same form sent twice. */
const moveReviewStep = createStep(
  "move-review",
  async (input: MoveReviewInput, { container }) => {
    const done = await move(container, input)
    if (!done) return new StepResponse(null, null)
    const { row, deed, undo } = done
    const { id, product_id } = row
    return new StepResponse({ id, product_id, action: deed.act.action }, undo)
  },
  async (undo, { container }) => {
    if (undo) await undoDeed(container, undo)
  }
)

/** The producer answers a review, or staff hide it or show it again. */
export const moveReviewWorkflow = createWorkflow("move-review", (input: MoveReviewInput) => {
  const lock = transform({ input }, ({ input }) => lockOf(input.line_id))
  acquireLockStep(lock)
  const moved = moveReviewStep(input)
  when({ moved }, ({ moved }) => !!moved).then(() => {
    const eventName = transform({ input }, ({ input }) =>
      input.to === "answered" ? REVIEW_ANSWERED : REVIEW_MODERATED
    )
    emitEventStep({ eventName, data: moved })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(moved)
})
