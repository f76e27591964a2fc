import { model } from "@medusajs/framework/utils"

const ACTIONS = [
  "written",
  "changed",
  "removed",
  "answered",
  "answer_changed",
  "hidden",
  "shown",
] as const
const ACTORS = ["buyer", "producer", "staff"] as const

/** Append-only trail of a review: who did what, for whom, and why. What was written is not in it. */
export const OcopReviewAct = model
  .define("ocop_review_act", {
    id: model.id({ prefix: "rvwact" }).primaryKey(),
    review_id: model.text(),
    action: model.enum([...ACTIONS]),
    actor: model.enum([...ACTORS]),
    actor_id: model.text(),
    actor_name: model.text().nullable(),
    acting_for: model.text().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["review_id"] }])
