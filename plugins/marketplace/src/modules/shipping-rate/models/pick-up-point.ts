import { model } from "@medusajs/framework/utils"

/**
 * Where goods are fetched, append-only: of a producer and a fair the row written last stands, a null
 * place closes it.
 */
export const OcopPickUpPoint = model
  .define("ocop_pick_up_point", {
    id: model.id({ prefix: "pickup" }).primaryKey(),
    producer_id: model.text(),
    kind: model.enum(["producer", "fair"]).default("producer"),
    /** Given when the fair is entered, the same in all its rows; null at the producer's own. */
    fair_id: model.text().nullable(),
    place: model.json().nullable(),
    actor_id: model.text(),
  })
  .indexes([{ on: ["producer_id"] }])
