import { model } from "@medusajs/framework/utils"

export const LISTING_ACTIONS = [
  "submitted",
  "withdrawn",
  "accepted",
  "returned",
  "paused",
  "resumed",
  "takedown_opened",
  "taken_down",
  "takedown_dismissed",
  "takedown_lifted",
] as const
export type ListingAction = (typeof LISTING_ACTIONS)[number]

/** Append-only trail of what was done with a listing, by whom and why. */
export const OcopListingAct = model
  .define("ocop_listing_act", {
    id: model.id({ prefix: "lstact" }).primaryKey(),
    listing_id: model.text(),
    /** Change or takedown the act is about; null for a pause. */
    subject_id: model.text().nullable(),
    action: model.enum([...LISTING_ACTIONS]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["listing_id"] }])
