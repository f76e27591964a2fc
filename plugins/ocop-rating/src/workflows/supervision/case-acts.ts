import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  moveRevocation,
  type LocalDate,
  type RevocationAct,
  type RevocationFacts,
} from "@ocop/rules"
import { inTransaction } from "../../lib/evaluation/services"
import { notFound, refusal } from "../../lib/refusal"
import { supervisionOf } from "../../lib/supervision/services"
import { today } from "../../lib/today"
import type { CaseRow, CaseUndo } from "../../modules/supervision/service"

/** Who moves a case that was seen in a version. */
export interface CaseActor {
  case_id: string
  version: number
  actor_id: string
  /** Of a producer's own act; left out for staff. */
  producer_id?: string
}

/** @throws MedusaError 404 for a case nobody knows, or of another producer */
export const openCase = async (
  container: MedusaContainer,
  { case_id, producer_id }: Pick<CaseActor, "case_id" | "producer_id">,
  sql: Knex
): Promise<CaseRow> => {
  const row = await supervisionOf(container).lockCase(case_id, sql)
  const hidden = producer_id !== undefined && (row?.producer_id !== producer_id || !row.notified_on)
  if (!row || hidden) throw notFound("revocation.not_found")
  return row
}

/** What a move depends on, of a case that is locked. */
export const factsOf = async (row: CaseRow, sql: Knex): Promise<RevocationFacts> => {
  const [{ count = 0 } = {}] = await sql("ocop_revocation_file")
    .where({ case_id: row.id, by: "staff" })
    .count<{ count: number }[]>("id as count")
  return {
    state: row.state,
    evidence: Number(count),
    // days are written by the rules alone
    explainUntil: row.explain_until as LocalDate | null,
  }
}

/** Moves a case by the table of the rules, under its lock, and writes its trail. */
export const actOnCase = (
  container: MedusaContainer,
  actor: CaseActor,
  act: RevocationAct,
  plan: { changes: (day: LocalDate) => Partial<CaseRow>; reason: string | null }
): Promise<CaseUndo> =>
  inTransaction(container, async (sql) => {
    const before = await openCase(container, actor, sql)
    if (before.version !== actor.version) throw refusal("revocation.changed_meanwhile")
    const day = today()
    const moved = moveRevocation(act, await factsOf(before, sql), day)
    if (!moved.ok) throw refusal(moved.code)
    const changes = { ...plan.changes(day), state: moved.value }
    const step = { action: act, actor_id: actor.actor_id, reason: plan.reason }
    return supervisionOf(container).recordAct({ before, changes, act: step }, sql)
  })

export const undoAct = async (
  undo: CaseUndo | null | undefined,
  { container }: { container: MedusaContainer }
): Promise<void> => {
  if (undo) await inTransaction(container, (sql) => supervisionOf(container).undoAct(undo, sql))
}
