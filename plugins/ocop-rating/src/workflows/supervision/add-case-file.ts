import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isOpenRevocation, moveRevocation } from "@ocop/rules"
import { inTransaction } from "../../lib/evaluation/services"
import { checkFile, type CheckedFile } from "../../lib/evidence/check-file"
import { dropPrivateFile, keepPrivateFile } from "../../lib/evidence/keep-file"
import { MAX_FILES } from "../../lib/evidence/limits"
import { refusal } from "../../lib/refusal"
import { supervisionOf } from "../../lib/supervision/services"
import { today } from "../../lib/today"
import type { CaseRow } from "../../modules/supervision/service"
import { factsOf, openCase, undoAct } from "./case-acts"

export interface AddCaseFileInput {
  case_id: string
  actor_id: string
  /** Of a producer's own file, and the version of the case it saw; left out for staff. */
  answer?: { producer_id: string; version: number }
  file_name: string
  /** The file in base64: the input of a workflow is kept as text. */
  content_base64: string
}

const sideOf = ({ answer }: AddCaseFileInput) => (answer ? "producer" : "staff")

/** A finding is proven until its case is over, an explanation only while it can be given. */
const assertCanAnswer = async (row: CaseRow, { answer }: AddCaseFileInput, sql: Knex) => {
  if (!answer) return
  if (row.version !== answer.version) throw refusal("revocation.changed_meanwhile")
  const judged = moveRevocation("explain", await factsOf(row, sql), today())
  if (!judged.ok) throw refusal(judged.code)
}

const keep = async (
  container: MedusaContainer,
  { before, input, file }: { before: CaseRow; input: AddCaseFileInput; file: CheckedFile },
  sql: Knex
) => {
  const { sha256, mime_type, file_name } = file
  const { case_id, actor_id } = input
  const file_id = await keepPrivateFile(container, file)
  const id = generateEntityId(undefined, "rvfl")
  const about = { file_name, sha256, mime_type, bytes: file.bytes.length }
  const action = input.answer ? ("answer_file_added" as const) : ("evidence_added" as const)
  try {
    const row = { ...about, id, case_id, by: sideOf(input), file_id, actor_id }
    await sql("ocop_revocation_file").insert(row)
    const act = { action, actor_id, reason: null }
    const undo = await supervisionOf(container).recordAct({ before, changes: {}, act, about }, sql)
    return { id, file_id, undo }
  } catch (error) {
    await dropPrivateFile(container, file_id)
    throw error
  }
}

const enter = (container: MedusaContainer, input: AddCaseFileInput, file: CheckedFile) =>
  inTransaction(container, async (sql) => {
    const who = { case_id: input.case_id, ...input.answer }
    const before = await openCase(container, who, sql)
    if (!isOpenRevocation(before.state)) throw refusal("revocation.move_not_allowed")
    const kept = await sql("ocop_revocation_file").where({ case_id: before.id, by: sideOf(input) })
    if (kept.some(({ sha256 }) => sha256 === file.sha256)) return null
    await assertCanAnswer(before, input, sql)
    if (kept.length >= MAX_FILES) throw refusal("evidence.too_many")
    return keep(container, { before, input, file }, sql)
  })

const addCaseFileStep = createStep(
  "add-case-file",
  async (input: AddCaseFileInput, { container }) => {
    const file = await checkFile(Buffer.from(input.content_base64, "base64"), input.file_name)
    const made = await enter(container, input, file)
    return new StepResponse({ created: made !== null }, made)
  },
  async (made, { container }) => {
    if (!made) return
    await undoAct(made.undo, { container })
    await supervisionOf(container).deleteOcopRevocationFiles([made.id])
    await dropPrivateFile(container, made.file_id)
  }
)

/** Keeps a file that proves a finding or an explanation, privately; each side's file is kept once. */
export const addCaseFileWorkflow = createWorkflow(
  "add-case-file",
  (input: AddCaseFileInput) => new WorkflowResponse(addCaseFileStep(input))
)
