import { model } from "@medusajs/framework/utils"
import { QUESTION_ACTORS } from "@ocop/rules"

/** Append-only: what was written stays as it was. */
export const OcopQuestionMessage = model
  .define("ocop_question_message", {
    id: model.id({ prefix: "qstmsg" }).primaryKey(),
    question_id: model.text(),
    actor: model.enum([...QUESTION_ACTORS]),
    actor_id: model.text(),
    /** Null for a buyer, whose name stands in the account or the order alone. */
    actor_name: model.text().nullable(),
    acting_for: model.text().nullable(),
    text: model.text(),
    written_at: model.dateTime(),
  })
  .indexes([{ on: ["question_id", "written_at"] }])
