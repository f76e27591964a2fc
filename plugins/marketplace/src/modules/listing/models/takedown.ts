import { model } from "@medusajs/framework/utils"

/** A listing that has to leave the floor, and by when. */
export const OcopTakedown = model
  .define("ocop_takedown", {
    id: model.id({ prefix: "tkdn" }).primaryKey(),
    listing_id: model.text(),
    producer_id: model.text(),
    product_id: model.text(),
    title: model.text(),
    state: model.enum(["open", "done", "dismissed", "lifted"]).default("open"),
    reason: model.text(),
    /** Authority that asked; null where the office acts by itself. */
    requested_by: model.text().nullable(),
    requested_at: model.dateTime(),
    due_at: model.dateTime(),
    done_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    end_reason: model.text().nullable(),
  })
  .indexes([
    {
      on: ["listing_id"],
      unique: true,
      where: "state IN ('open', 'done') AND deleted_at IS NULL",
    },
    { on: ["state", "due_at"] },
  ])
