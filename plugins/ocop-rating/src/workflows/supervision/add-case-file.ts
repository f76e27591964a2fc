import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { isOpenRevocation } from "@ocop/rules"
import { inTransaction } from "../../lib/evaluation/services"
import { checkFile, type CheckedFile } from "../../lib/evidence/check-file"
import { dropPrivateFile, keepPrivateFile } from "../../lib/evidence/keep-file"
import { MAX_FILES } from "../../lib/evidence/limits"
import { refusal } from "../../lib/refusal"
import { supervisionOf } from "../../lib/supervision/services"
import { openCase, undoAct } from "./case-acts"

export interface AddCaseFileInput {
  case_id: string
  actor_id: string
  file_name: string
  /** The file in base64: the input of a workflow is kept as text. */
  content_base64: string
}

const enter = (container: MedusaContainer, input: AddCaseFileInput, file: CheckedFile) =>
  inTransaction(container, async (sql) => {
    const before = await openCase(container, input, sql)
    if (!isOpenRevocation(before.state)) throw refusal("revocation.move_not_allowed")
    const kept = await sql("ocop_revocation_file").where({ case_id: before.id })
    if (kept.some(({ sha256 }) => sha256 === file.sha256)) return null
    if (kept.length >= MAX_FILES) throw refusal("evidence.too_many")
    const { sha256, mime_type, file_name } = file
    const file_id = await keepPrivateFile(container, file)
    const id = generateEntityId(undefined, "rvfl")
    const about = { file_name, sha256, mime_type, bytes: file.bytes.length }
    const { case_id, actor_id } = input
    await sql("ocop_revocation_file").insert({ ...about, id, case_id, file_id, actor_id })
    const act = { action: "evidence_added" as const, actor_id, reason: null }
    const undo = await supervisionOf(container).recordAct({ before, changes: {}, act, about }, sql)
    return { id, file_id, undo }
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

/** Keeps a file that proves the finding, privately; the same file is kept once. */
export const addCaseFileWorkflow = createWorkflow(
  "add-case-file",
  (input: AddCaseFileInput) => new WorkflowResponse(addCaseFileStep(input))
)
