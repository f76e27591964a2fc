import { model } from "@medusajs/framework/utils"
import { LISTING_CHANGE_KINDS, LISTING_CHANGE_STATES } from "@ocop/rules"

/**
 * What a producer changed or wants to change. Written into while it is a draft; from then on the
 * database keeps what was sent and what was decided as it is.
 */
export const OcopListingChange = model
  .define("ocop_listing_change", {
    id: model.id({ prefix: "lstch" }).primaryKey(),
    listing_id: model.text(),
    producer_id: model.text(),
    kind: model.enum([...LISTING_CHANGE_KINDS]),
    state: model.enum([...LISTING_CHANGE_STATES]).default("draft"),
    before: model.json().nullable(),
    after: model.json(),
    /** A list of what the rules found when it was sent. */
    hits: model.json().nullable(),
    /** A list of what staff want corrected; never null where it was returned. */
    reasons: model.json().nullable(),
    note: model.text().nullable(),
    /** Member who wrote it last, then who sent it. */
    actor_id: model.text(),
    submitted_at: model.dateTime().nullable(),
    /** Last day by which the office means to look at it, YYYY-MM-DD. */
    due_on: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["listing_id"],
      unique: true,
      where: "state IN ('draft', 'waiting') AND deleted_at IS NULL",
    },
    { on: ["listing_id", "created_at"] },
    { on: ["state", "due_on"] },
  ])
