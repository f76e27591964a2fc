import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { isEditable, type DocumentType } from "@ocop/rules"
import { evidenceOf } from "../../lib/evaluation/contents"
import { openForProducer } from "../../lib/evaluation/open-dossier"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { checkFile, type CheckedFile } from "../../lib/evidence/check-file"
import { dropPrivateFile, keepPrivateFile } from "../../lib/evidence/keep-file"
import { MAX_FILES } from "../../lib/evidence/limits"
import { notFound, refusal } from "../../lib/refusal"
import type { EvidenceRow } from "../../modules/evaluation/service"
import { undoActs } from "./undo"

interface Actor {
  dossier_id: string
  producer_id: string
  member_id: string
}

export interface AddEvidenceInput extends Actor {
  document: {
    document_type: DocumentType
    criterion: string | null
    number: string | null
    issuer: string | null
    issued_on: string | null
    expires_on: string | null
    file_name: string
  }
  /** The file in base64: the input of a workflow is kept as text. */
  content_base64: string
}

const assertEditable = async (container: MedusaContainer, input: Actor) => {
  const service = evaluationOf(container)
  const [dossier] = await service.listOcopDossiers({ id: input.dossier_id }, { take: 1 })
  if (dossier?.producer_id !== input.producer_id) throw notFound("dossier.not_found")
  if (!isEditable(dossier.state)) throw refusal("dossier.not_editable")
}

const same = (row: EvidenceRow, input: AddEvidenceInput, sha256: string) =>
  row.sha256 === sha256 &&
  row.document_type === input.document.document_type &&
  row.criterion === input.document.criterion

const enter = (container: MedusaContainer, input: AddEvidenceInput, file: CheckedFile) =>
  inTransaction(container, async (sql) => {
    const { dossier_id, producer_id, member_id, document } = input
    const dossier = await openForProducer(container, dossier_id, producer_id, sql)
    if (!isEditable(dossier.state)) throw refusal("dossier.not_editable")
    const kept = await evidenceOf(container, dossier_id)
    const known = kept.find((row) => same(row, input, file.sha256))
    if (known) return { id: known.id, undo: null, file_id: null }
    if (kept.length >= MAX_FILES) throw refusal("evidence.too_many")
    const { sha256, mime_type, file_name } = file
    const id = generateEntityId(undefined, "evid")
    const file_id = await keepPrivateFile(container, file)
    const about = { ...document, file_name, sha256, mime_type, bytes: file.bytes.length }
    const row = { ...about, id, dossier_id, file_id, actor_id: member_id }
    const step = { action: "add_evidence", role: "producer" as const, actor_id: member_id }
    const undo = await evaluationOf(container)
      .recordAct(
        {
          dossier,
          changes: {},
          inserts: [{ table: "ocop_evidence_file", row }],
          step: { ...step, reason: null, after: about },
        },
        sql
      )
      .catch(async (error: unknown) => {
        await dropPrivateFile(container, file_id)
        throw error
      })
    return { id, undo, file_id }
  })

const addEvidenceStep = createStep(
  "add-evidence",
  async (input: AddEvidenceInput, { container }) => {
    const { issued_on, expires_on, file_name } = input.document
    if (issued_on && expires_on && expires_on < issued_on) throw refusal("evidence.days_reversed")
    await assertEditable(container, input)
    const file = await checkFile(Buffer.from(input.content_base64, "base64"), file_name)
    const { id, undo, file_id } = await enter(container, input, file)
    return new StepResponse({ id, created: undo !== null }, { undo, file_id })
  },
  async (made, context) => {
    if (!made?.undo) return
    await undoActs([made.undo], context)
    if (made.file_id) await dropPrivateFile(context.container, made.file_id)
  }
)

/** Keeps a document, privately; the same file for the same purpose is kept once. */
export const addEvidenceWorkflow = createWorkflow(
  "add-evidence",
  (input: AddEvidenceInput) => new WorkflowResponse(addEvidenceStep(input))
)

const removeEvidenceStep = createStep(
  "remove-evidence",
  async (input: Actor & { evidence_id: string }, { container }) => {
    const { dossier_id, producer_id, member_id, evidence_id } = input
    await inTransaction(container, async (sql) => {
      const dossier = await openForProducer(container, dossier_id, producer_id, sql)
      if (!isEditable(dossier.state)) throw refusal("dossier.not_editable")
      const row = (await evidenceOf(container, dossier_id)).find(({ id }) => id === evidence_id)
      if (!row) throw notFound("evidence.not_found")
      await sql("ocop_evidence_file").where({ id: row.id }).update({ removed_at: sql.fn.now() })
      const { document_type, file_name, sha256 } = row
      const step = { action: "remove_evidence", role: "producer" as const, actor_id: member_id }
      const before = { document_type, file_name, sha256 }
      await evaluationOf(container).recordAct(
        { dossier, changes: {}, step: { ...step, reason: null, before } },
        sql
      )
    })
    return new StepResponse({ id: evidence_id })
  }
)

/** Takes a document out of a dossier; that it was there stays in the trail, the file stays kept. */
export const removeEvidenceWorkflow = createWorkflow(
  "remove-evidence",
  (input: Actor & { evidence_id: string }) => new WorkflowResponse(removeEvidenceStep(input))
)
