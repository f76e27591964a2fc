import { MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { OcopErrorCode } from "@ocop/contracts"
import { OcopTask } from "./models/task"

export type TaskRow = InferTypeOf<typeof OcopTask>

export type TaskEnd =
  | { state: "done"; result: object; file_id?: string }
  | { state: "refused"; code: OcopErrorCode; result?: object }
  | { state: "stopped"; code: OcopErrorCode }

/** Of one task that is not over. */
const running = (sql: Knex, id: string) =>
  sql("ocop_task").where({ id, state: "running" }).whereNull("deleted_at")

export default class TaskModuleService extends MedusaService({ OcopTask }) {
  /** Counts an attempt; answers nothing when there is nothing to do any more. */
  async begin(id: string, sql: Knex): Promise<TaskRow | null> {
    const changes = { attempts: sql.raw("attempts + 1"), updated_at: sql.fn.now() }
    const [row] = await running(sql, id).update(changes).returning("*")
    return (row as TaskRow | undefined) ?? null
  }

  async tell(id: string, done: number, total: number, sql: Knex): Promise<void> {
    await running(sql, id).update({ done, total, updated_at: sql.fn.now() })
  }

  /** Notes what was written, as part of the transaction that writes it; null when it is taken back. */
  async keepOutcome(id: string, outcome: object | null, sql: Knex): Promise<void> {
    await running(sql, id).update({ outcome: outcome && JSON.stringify(outcome) })
  }

  /** One that has stopped keeps what it needs to be continued. */
  async end(id: string, end: TaskEnd, sql: Knex): Promise<void> {
    const stamps = { ended_at: sql.fn.now(), updated_at: sql.fn.now() }
    const forgotten = end.state === "stopped" ? {} : { input: null, outcome: null }
    const said = "result" in end ? { ...end, result: JSON.stringify(end.result) } : end
    await running(sql, id).update({ ...said, ...stamps, ...forgotten })
  }

  /** A task that has stopped goes on; answers whether it had. */
  async goOn(id: string, sql: Knex): Promise<boolean> {
    const changes = { state: "running", code: null, ended_at: null, attempts: 0 }
    const changed = await sql("ocop_task")
      .where({ id, state: "stopped" })
      .update({ ...changes, updated_at: sql.fn.now() })
    return changed > 0
  }
}
