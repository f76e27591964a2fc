import { model } from "@medusajs/framework/utils"

/** What the advisory group found, with its visit and the tests it asked for; the newest counts. */
export const OcopAdvisoryOpinion = model
  .define("ocop_advisory_opinion", {
    id: model.id({ prefix: "advop" }).primaryKey(),
    dossier_id: model.text(),
    opinion: model.text(),
    site_visited_on: model.text().nullable(),
    tests: model.text().nullable(),
    actor_id: model.text(),
  })
  .indexes([{ on: ["dossier_id"] }])
