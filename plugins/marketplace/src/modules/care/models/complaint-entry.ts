import { model } from "@medusajs/framework/utils"
import { COMPLAINT_ACTORS, COMPLAINT_ACTS, COMPLAINT_STATES } from "@ocop/rules"

/** Append-only trail of a complaint: who did what, in whose name, and what was said. */
export const OcopComplaintEntry = model
  .define("ocop_complaint_entry", {
    id: model.id({ prefix: "cmplent" }).primaryKey(),
    complaint_id: model.text(),
    act: model.enum(["open", ...COMPLAINT_ACTS]),
    /** The complaint's behind this act. */
    state: model.enum([...COMPLAINT_STATES]),
    actor: model.enum([...COMPLAINT_ACTORS]),
    actor_id: model.text(),
    actor_name: model.text().nullable(),
    acting_for: model.text().nullable(),
    text: model.text().nullable(),
    entered_at: model.dateTime(),
  })
  .indexes([{ on: ["complaint_id", "entered_at"] }])
