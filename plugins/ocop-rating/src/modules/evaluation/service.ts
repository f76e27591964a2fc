import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { DossierFormName } from "@ocop/rules"
import { OcopAdvisoryOpinion } from "./models/advisory-opinion"
import { OcopCommuneReport } from "./models/commune-report"
import { OcopCouncilConflict } from "./models/council-conflict"
import { OcopCouncilMember } from "./models/council-member"
import { OcopCouncilSession } from "./models/council-session"
import { OcopCouncilSheet } from "./models/council-sheet"
import { OcopDecision } from "./models/decision"
import { OcopDossier } from "./models/dossier"
import { OcopDossierAnswer } from "./models/dossier-answer"
import { OcopDossierForm } from "./models/dossier-form"
import { OcopDossierMove } from "./models/dossier-move"
import { OcopEvidenceFile } from "./models/evidence-file"
import { OcopSessionDossier } from "./models/session-dossier"

export type DossierRow = InferTypeOf<typeof OcopDossier>
export type DossierMoveRow = InferTypeOf<typeof OcopDossierMove>
export type EvidenceRow = InferTypeOf<typeof OcopEvidenceFile>
export type SheetRow = InferTypeOf<typeof OcopCouncilSheet>
export type SessionRow = InferTypeOf<typeof OcopCouncilSession>
export type MemberRow = InferTypeOf<typeof OcopCouncilMember>
export type DecisionRow = InferTypeOf<typeof OcopDecision>

type Row = Record<string, unknown>
type DossierFields = Omit<DossierRow, "id" | "version" | "created_at" | "updated_at" | "deleted_at">

/** Tables an act on a dossier may add a row to. */
export type ActTable =
  | "ocop_commune_report"
  | "ocop_advisory_opinion"
  | "ocop_evidence_file"
  | "ocop_session_dossier"
  | "ocop_council_conflict"

/** One act on one dossier, which is locked: what it changes, adds, and leaves in the trail. */
export interface DossierAct {
  dossier: DossierRow
  changes: Partial<DossierFields>
  inserts?: { table: ActTable; row: Row & { id: string } }[]
  step: Pick<DossierMoveRow, "action" | "role" | "actor_id" | "reason"> & {
    /** What the trail tells besides the changes of the dossier itself. */
    before?: Row | null
    after?: Row | null
  }
}

/** What takes an act back. */
export interface DossierUndo {
  dossier: { id: string; version: number } & Row
  moveId: string
  inserted: { table: ActTable; id: string }[]
}

const json = (value: unknown): string | null => (value ? JSON.stringify(value) : null)

/** A row for Knex: objects are stored as JSON. */
export const asColumns = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value !== null && typeof value === "object" && !(value instanceof Date) ? json(value) : value,
    ])
  )

const pick = (row: Row, keys: string[]): Row =>
  Object.fromEntries(keys.map((key) => [key, row[key]]))

export default class EvaluationModuleService extends MedusaService({
  OcopDossier,
  OcopDossierMove,
  OcopDossierAnswer,
  OcopDossierForm,
  OcopEvidenceFile,
  OcopCommuneReport,
  OcopAdvisoryOpinion,
  OcopCouncilSession,
  OcopCouncilMember,
  OcopSessionDossier,
  OcopCouncilConflict,
  OcopCouncilSheet,
  OcopDecision,
}) {
  /** A dossier as it stands, which nobody else moves before this transaction ends. */
  async lockDossier(id: string, sql: Knex): Promise<DossierRow | null> {
    const [row] = await sql("ocop_dossier").where({ id }).whereNull("deleted_at").forUpdate()
    return (row as DossierRow | undefined) ?? null
  }

  /** Writes an act with its trail, as part of a transaction; the version goes up by one. */
  async recordAct(act: DossierAct, sql: Knex): Promise<DossierUndo> {
    const { dossier, changes, inserts = [], step } = act
    const version = dossier.version + 1
    await sql("ocop_dossier")
      .where({ id: dossier.id })
      .update({ ...changes, version, updated_at: sql.fn.now() })
    for (const { table, row } of inserts) await sql(table).insert(asColumns(row))
    const before = pick(dossier, Object.keys(changes))
    const moveId = generateEntityId(undefined, "dmove")
    await sql("ocop_dossier_move").insert({
      ...step,
      id: moveId,
      dossier_id: dossier.id,
      from_state: dossier.state,
      to_state: changes.state ?? dossier.state,
      version,
      before: json({ ...before, ...step.before }),
      after: json({ ...changes, ...step.after }),
    })
    return {
      dossier: { id: dossier.id, version: dossier.version, ...before },
      moveId,
      inserted: inserts.map(({ table, row }) => ({ table, id: row.id })),
    }
  }

  /** Takes acts back, the last one first, unless somebody has acted on the dossier since. */
  async undoActs(undos: readonly DossierUndo[], sql: Knex): Promise<void> {
    await sql.raw("set local ocop.dossier_act = 'undo'")
    for (const { dossier, moveId, inserted } of [...undos].reverse()) {
      const { id, version, ...before } = dossier
      const undone = await sql("ocop_dossier")
        .where({ id, version: version + 1 })
        .update({ ...before, version, updated_at: sql.fn.now() })
      if (!undone) continue
      await sql("ocop_dossier_move").where({ id: moveId }).delete()
      for (const row of inserted) await sql(row.table).where({ id: row.id }).delete()
    }
  }

  /** Enters a draft with the first line of its trail. */
  async insertDossier(
    row: Omit<DossierFields, "state"> & { id: string },
    step: Pick<DossierMoveRow, "role" | "actor_id">,
    sql: Knex
  ): Promise<void> {
    await sql("ocop_dossier").insert({ ...row, state: "draft", version: 1 })
    await sql("ocop_dossier_move").insert({
      ...step,
      id: generateEntityId(undefined, "dmove"),
      dossier_id: row.id,
      action: "create",
      from_state: "draft",
      to_state: "draft",
      version: 1,
      after: json(row),
    })
  }

  /** Takes a draft back that nobody has seen yet. */
  async removeDossier(id: string, sql: Knex): Promise<void> {
    await sql.raw("set local ocop.dossier_act = 'undo'")
    await sql("ocop_dossier_move").where({ dossier_id: id }).delete()
    await sql("ocop_dossier").where({ id }).delete()
  }

  /** The next running number of a commune in a year; nobody else gets it. */
  async nextNumber(communeCode: string, year: number, sql: Knex): Promise<number> {
    const { rows } = (await sql.raw(
      `insert into ocop_dossier_counter (commune_code, year, last) values (?, ?, 1)
       on conflict (commune_code, year) do update set last = ocop_dossier_counter.last + 1
       returning last`,
      [communeCode, year]
    )) as { rows: { last: number }[] }
    return rows[0]?.last ?? 1
  }

  /** Writes an answer over whatever was there; null takes it away. Answers its version. */
  async putAnswer(
    answer: { dossier_id: string; criterion: string; actor_id: string; note: string | null },
    choice: string | null,
    sql: Knex
  ): Promise<number | null> {
    const { dossier_id, criterion } = answer
    if (choice === null) {
      await sql("ocop_dossier_answer").where({ dossier_id, criterion }).delete()
      return null
    }
    const id = generateEntityId(undefined, "dans")
    const [row] = await sql("ocop_dossier_answer")
      .insert({ ...answer, id, choice, version: 1 })
      .onConflict(sql.raw("(dossier_id, criterion) where deleted_at is null") as never)
      .merge({
        choice,
        note: answer.note,
        actor_id: answer.actor_id,
        version: sql.raw("ocop_dossier_answer.version + 1") as never,
        updated_at: sql.fn.now(),
      })
      .returning("version")
    return (row as { version: number }).version
  }

  /** Writes a form over whatever was in it. */
  async putForm(
    form: { dossier_id: string; form: DossierFormName; actor_id: string; content: Row },
    sql: Knex
  ): Promise<void> {
    const { content: filled, actor_id } = form
    const content = JSON.stringify(filled)
    await sql("ocop_dossier_form")
      .insert({ ...form, content, id: generateEntityId(undefined, "dform"), version: 1 })
      .onConflict(sql.raw("(dossier_id, form) where deleted_at is null") as never)
      .merge({
        content,
        actor_id,
        version: sql.raw("ocop_dossier_form.version + 1") as never,
        updated_at: sql.fn.now(),
      })
  }

  /** Writes a member's sheet over their open one; the database refuses to touch a closed one. */
  async putSheet(
    sheet: Pick<SheetRow, "dossier_id" | "user_id" | "remarks" | "case_id"> & {
      answers: Record<string, string>
      closed_at: Date | null
    },
    sql: Knex
  ): Promise<string> {
    const id = generateEntityId(undefined, "csheet")
    const columns = asColumns(sheet)
    const [row] = await sql("ocop_council_sheet")
      .insert({ ...columns, id, version: 1 })
      .onConflict(sql.raw("(dossier_id, user_id) where deleted_at is null") as never)
      .merge({
        ...columns,
        version: sql.raw("ocop_council_sheet.version + 1") as never,
        updated_at: sql.fn.now(),
      })
      .returning("id")
    return (row as { id: string }).id
  }

  /** Enters a session with its members, as part of a transaction. */
  async insertSession(
    session: Pick<SessionRow, "id" | "kind" | "held_on" | "place" | "actor_id">,
    members: (Pick<MemberRow, "user_id" | "department" | "chair"> & { id: string })[],
    sql: Knex
  ): Promise<void> {
    await sql("ocop_council_session").insert(session)
    await sql("ocop_council_member").insert(
      members.map((member) => ({ ...member, session_id: session.id }))
    )
  }

  /** Takes a session back that was made a moment ago. */
  async removeSession(id: string, sql: Knex): Promise<void> {
    await sql("ocop_council_member").where({ session_id: id }).delete()
    await sql("ocop_council_session").where({ id }).delete()
  }

  async insertDecision(
    decision: Omit<DecisionRow, "created_at" | "updated_at" | "deleted_at">,
    sql: Knex
  ): Promise<void> {
    await sql("ocop_decision").insert(decision)
  }

  async removeDecision(id: string, sql: Knex): Promise<void> {
    await sql("ocop_decision").where({ id }).delete()
  }
}
