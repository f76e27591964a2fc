import { model } from "@medusajs/framework/utils"

/** A sitting of the council, or its written opinions on re-assessments. */
export const OcopCouncilSession = model.define("ocop_council_session", {
  id: model.id({ prefix: "csess" }).primaryKey(),
  kind: model.enum(["meeting", "written_opinion"]),
  held_on: model.text(),
  place: model.text().nullable(),
  minutes: model.text().nullable(),
  minutes_by: model.text().nullable(),
  actor_id: model.text(),
})
