import { model } from "@medusajs/framework/utils"
import { PARCEL_ACTORS } from "@ocop/rules"

/** Append-only trail of a parcel and of its returns: who moved it, for whom, and why. */
export const OcopParcelMove = model
  .define("ocop_parcel_move", {
    id: model.id({ prefix: "prclmv" }).primaryKey(),
    parcel_id: model.text(),
    /** Null for a move of the parcel itself. */
    return_id: model.text().nullable(),
    /** Null for the first. */
    from_state: model.text().nullable(),
    to_state: model.text(),
    actor: model.enum([...PARCEL_ACTORS]),
    actor_id: model.text(),
    actor_name: model.text().nullable(),
    /** Office or union the mover served; null for the producer's own people. */
    acting_for: model.text().nullable(),
    reason: model.text().nullable(),
    note: model.text().nullable(),
    moved_at: model.dateTime(),
  })
  .indexes([{ on: ["parcel_id", "moved_at"] }, { on: ["return_id"] }])
