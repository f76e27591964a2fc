import { model } from "@medusajs/framework/utils"
import { TASK_KINDS, TASK_STATES } from "@ocop/contracts"

/** Work that takes longer than a request may, and outlives the process that does it. */
export const OcopTask = model
  .define("ocop_task", {
    id: model.id({ prefix: "task" }).primaryKey(),
    kind: model.enum([...TASK_KINDS]),
    /** Two tasks of one kind and key are the same work. */
    key: model.text(),
    /** What it is about, for whoever looks at it. */
    subject: model.text(),
    /** Id of the record it is about, when there is one before it begins. */
    about_id: model.text().nullable(),
    actor_id: model.text(),
    state: model.enum([...TASK_STATES]).default("running"),
    /** What it was asked to do; forgotten when it has ended. */
    input: model.json().nullable(),
    /** What has been written, in the transaction that wrote it: from here on it is only announced. */
    outcome: model.json().nullable(),
    /** What the screen is told at the end. */
    result: model.json().nullable(),
    /** A private file it has made. */
    file_id: model.text().nullable(),
    code: model.text().nullable(),
    done: model.number().default(0),
    total: model.number().default(0),
    attempts: model.number().default(0),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "ocop_task_once",
      on: ["kind", "key"],
      unique: true,
      where: "state in ('running', 'stopped') AND deleted_at IS NULL",
    },
  ])
