import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { mayScore, type Conflict } from "@ocop/rules"
import { councilOf, countedSheets, type Council } from "../../lib/evaluation/council"
import { openForStaff } from "../../lib/evaluation/open-dossier"
import { caseOf, scoreAnswers, type Answers } from "../../lib/evaluation/judge-sheet"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import type { DossierRow } from "../../modules/evaluation/service"
import { undoActs } from "./undo"

interface Actor {
  dossier_id: string
  actor_id: string
}

export interface DeclareConflictInput extends Actor {
  conflict: Conflict
  note: string
}

export interface SaveSheetInput extends Actor {
  answers: Record<string, string>
  /** Of the card that was filled in; undefined when it was not said. */
  edition?: string | undefined
  case_id: string | null
  remarks: string | null
  close: boolean
}

/** A dossier before a council in which the actor sits, with that seat. */
const openSeat = async (container: MedusaContainer, { dossier_id, actor_id }: Actor, sql: Knex) => {
  const { dossier } = await openForStaff(container, dossier_id, actor_id, sql)
  const council = await councilOf(container, dossier_id)
  const member = council?.members.find(({ user_id }) => user_id === actor_id)
  if (!council || !member) throw refusal("council.not_a_member")
  const role = member.chair ? ("council_chair" as const) : ("council_member" as const)
  const conflicted = council.conflicts.has(actor_id)
  const own = council.sheets.find(({ user_id }) => user_id === actor_id)
  return { dossier, role, conflicted, sheetClosed: Boolean(own?.closed_at), council }
}

const declareConflictStep = createStep(
  "declare-conflict",
  async (input: DeclareConflictInput, { container }) => {
    const { dossier_id, actor_id, conflict, note } = input
    const undo = await inTransaction(container, async (sql) => {
      const { dossier, role, conflicted } = await openSeat(container, input, sql)
      if (!["advisory", "council"].includes(dossier.state))
        throw refusal("dossier.move_not_allowed")
      if (conflicted) throw refusal("council.conflict_of_interest")
      const id = generateEntityId(undefined, "cconf")
      const row = { id, dossier_id, user_id: actor_id, conflict, note }
      return evaluationOf(container).recordAct(
        {
          dossier,
          changes: {},
          inserts: [{ table: "ocop_council_conflict", row }],
          step: { action: "conflict", role, actor_id, reason: note, after: { conflict } },
        },
        sql
      )
    })
    return new StepResponse({ id: dossier_id }, [undo])
  },
  undoActs
)

/** A member says what stands between them and a dossier, and does not score it. */
export const declareConflictWorkflow = createWorkflow(
  "declare-conflict",
  (input: DeclareConflictInput) => new WorkflowResponse(declareConflictStep(input))
)

/** Sheets under different cases of a card cannot be averaged. */
const assertSameCase = (dossier: DossierRow, council: Council, answers: Answers): void => {
  const [other] = countedSheets(council)
  if (!other) return
  const its = { choices: other.answers as Record<string, string>, case_id: other.case_id }
  if (caseOf(dossier, its) !== caseOf(dossier, answers)) throw refusal("evaluation.cases_differ")
}

const save = async (container: MedusaContainer, input: SaveSheetInput, sql: Knex) => {
  const { dossier_id, actor_id, answers, case_id, remarks, close } = input
  const seat = await openSeat(container, input, sql)
  const { dossier, role, conflicted, sheetClosed } = seat
  if (dossier.state !== "council") throw refusal("dossier.move_not_allowed")
  const may = mayScore({ conflicted, sheetClosed })
  if (!may.ok) throw refusal(may.code)
  if (input.edition && input.edition !== dossier.criteria_edition)
    throw refusal("evaluation.other_edition")
  const score = scoreAnswers(dossier, { choices: answers, case_id })
  if (score.refused) throw refusal(score.refused)
  if (close && !score.complete) throw refusal("council.sheet_incomplete")
  if (close) assertSameCase(dossier, seat.council, { choices: answers, case_id })
  const service = evaluationOf(container)
  const closed_at = close ? new Date() : null
  const sheet = { dossier_id, user_id: actor_id, answers, case_id, remarks, closed_at }
  await service.putSheet(sheet, sql)
  // the trail tells that a sheet was closed; what is in it is read where sheets are read
  const step = { action: "close_sheet", role, actor_id, reason: null }
  if (close) await service.recordAct({ dossier, changes: {}, step }, sql)
}

/** Last step of its workflow: there is nothing after it that could fail. */
const saveSheetStep = createStep("save-sheet", async (input: SaveSheetInput, { container }) => {
  await inTransaction(container, (sql) => save(container, input, sql))
  return new StepResponse({ id: input.dossier_id })
})

/** Keeps a member's sheet; closing it is for good. */
export const saveSheetWorkflow = createWorkflow(
  "save-sheet",
  (input: SaveSheetInput) => new WorkflowResponse(saveSheetStep(input))
)
