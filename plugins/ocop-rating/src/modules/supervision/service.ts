import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { OcopRenewalReminder } from "./models/renewal-reminder"
import { OcopRevocationCase } from "./models/revocation-case"
import { OcopRevocationChange } from "./models/revocation-change"
import { OcopRevocationFile } from "./models/revocation-file"

export type ReminderRow = Pick<
  InferTypeOf<typeof OcopRenewalReminder>,
  "certificate_id" | "producer_id" | "days" | "sent_on"
> & { id: string }
export type CaseRow = InferTypeOf<typeof OcopRevocationCase>
export type CaseFileRow = InferTypeOf<typeof OcopRevocationFile>
type Change = InferTypeOf<typeof OcopRevocationChange>

export type CaseAct = Pick<Change, "action" | "actor_id" | "reason">

/** One act on a case: what changes of it, and its line in the trail. */
export interface RecordedAct {
  before: CaseRow
  changes: Partial<CaseRow>
  act: CaseAct
  /** What the trail says beside the changes, such as a file's name. */
  about?: Record<string, unknown>
}

/** What takes an act back. */
export interface CaseUndo {
  id: string
  change_id: string
  before: Partial<CaseRow>
}

export default class SupervisionModuleService extends MedusaService({
  OcopRenewalReminder,
  OcopRevocationCase,
  OcopRevocationFile,
  OcopRevocationChange,
}) {
  /** Keeps reminders that were not kept before; answers these. */
  async keepReminders(rows: ReminderRow[], sql: Knex): Promise<ReminderRow[]> {
    if (!rows.length) return []
    return await sql("ocop_renewal_reminder")
      .insert(rows)
      .onConflict(sql.raw("(certificate_id, days) where deleted_at is null"))
      .ignore()
      .returning(["id", "certificate_id", "producer_id", "days", "sent_on"])
  }

  async dropReminders(ids: string[], sql: Knex): Promise<void> {
    await sql("ocop_renewal_reminder").whereIn("id", ids).delete()
  }

  /** A case, locked until the transaction ends; null for one nobody knows. */
  async lockCase(id: string, sql: Knex): Promise<CaseRow | null> {
    const row = await sql("ocop_revocation_case")
      .where({ id })
      .whereNull("deleted_at")
      .forUpdate()
      .first()
    return (row as CaseRow | undefined) ?? null
  }

  /** Changes a case and adds to its trail. */
  async recordAct({ before, changes, act, about }: RecordedAct, sql: Knex): Promise<CaseUndo> {
    const next = { ...changes, version: before.version + 1 }
    const old = Object.fromEntries(
      Object.keys(next).map((key) => [key, before[key as keyof CaseRow]])
    )
    await sql("ocop_revocation_case")
      .where({ id: before.id })
      .update({ ...next, updated_at: sql.fn.now() })
    const change_id = generateEntityId(undefined, "rvch")
    await sql("ocop_revocation_change").insert({
      ...act,
      id: change_id,
      case_id: before.id,
      before: JSON.stringify(old),
      after: JSON.stringify({ ...next, ...about }),
    })
    return { id: before.id, change_id, before: old }
  }

  async undoAct({ id, change_id, before }: CaseUndo, sql: Knex): Promise<void> {
    await sql("ocop_revocation_case").where({ id }).update(before)
    await sql("ocop_revocation_change").where({ id: change_id }).delete()
  }
}
