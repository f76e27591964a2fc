import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { z } from "@medusajs/framework/zod"
import type { ProducerDocumentBody } from "@ocop/contracts"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { isOpenToChange, judgeDocumentDays, keptPaperNumber, localDate } from "@ocop/rules"
import { readDocumentFile } from "../../lib/onboarding/document-file"
import { loadOwnApplication } from "../../lib/onboarding/load-application"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"
import { stateOn } from "../../lib/onboarding/read-application"
import type { ApplicationRow } from "../../modules/onboarding/service"
import { actOn } from "./act-on-application"

type Paper = z.output<typeof ProducerDocumentBody>

export interface AddDocumentInput {
  application_id: string
  member_id: string
  paper: Paper
}

export interface RemoveDocumentInput {
  application_id: string
  member_id: string
  document_id: string
}

const loadOpen = async (
  container: MedusaContainer,
  { application_id, member_id }: { application_id: string; member_id: string }
): Promise<ApplicationRow> => {
  const row = await loadOwnApplication(container, application_id, member_id)
  if (!isOpenToChange(stateOn(row, today()))) throw refusal("application.not_open")
  return row
}

const assertDays = ({ issued_on, expires_on }: Paper): void => {
  const expiresOn = expires_on ? localDate(expires_on) : null
  const problem = judgeDocumentDays({ issuedOn: localDate(issued_on), expiresOn }, today())
  if (problem) throw refusal(problem)
}

/** The store of files may be one that a web server gives out: what lies there is sealed. */
const keepFile = async (container: MedusaContainer, bytes: Buffer): Promise<string> => {
  const sealed = await onboardingOf(container).sealPaper(bytes)
  const content = sealed.toString("base64")
  const filename = `${randomBytes(24).toString("base64url")}.bin`
  const mimeType = "application/octet-stream"
  const [kept] = await container
    .resolve(Modules.FILE)
    .createFiles([{ filename, mimeType, content, access: "private" }])
  if (!kept) throw refusal("service.unavailable")
  return kept.id
}

const sameType = async (
  container: MedusaContainer,
  application_id: string,
  type: Paper["type"]
) => {
  // several other papers may stand side by side
  if (type === "other") return []
  const rows = await onboardingOf(container).listOcopApplicationDocuments({ application_id, type })
  return rows.map(({ id }) => id)
}

const addSellerPaperStep = createStep(
  "add-seller-paper",
  async (input: AddDocumentInput, { container }) => {
    const row = await loadOpen(container, input)
    assertDays(input.paper)
    const { content_base64, file_name: typed, ...given } = input.paper
    const paper = { ...given, number: keptPaperNumber(given.type, given.number) }
    const { bytes, mime_type, file_name } = await readDocumentFile(content_base64, typed)
    const removed = await sameType(container, row.id, paper.type)
    const file_id = await keepFile(container, bytes)
    const id = generateEntityId(undefined, "appld")
    const file = { file_id, file_name, mime_type, size: bytes.length }
    const kept = { ...paper, ...file, id, application_id: row.id }
    await actOn(container, row, {
      after: {},
      trail: { document_id: id, type: paper.type, number: paper.number, replaced: removed },
      action: "document_added",
      actor_id: input.member_id,
      document: kept,
      removed,
    })
    return new StepResponse({ id })
  }
)

const removeSellerPaperStep = createStep(
  "remove-seller-paper",
  async (input: RemoveDocumentInput, { container }) => {
    const row = await loadOpen(container, input)
    const filters = { id: [input.document_id], application_id: row.id }
    const [document] = await onboardingOf(container).listOcopApplicationDocuments(filters)
    if (!document) throw notFound("document.not_found")
    await actOn(container, row, {
      after: {},
      trail: { document_id: document.id, type: document.type, number: document.number },
      action: "document_removed",
      actor_id: input.member_id,
      removed: [document.id],
    })
    return new StepResponse({ id: document.id })
  }
)

/** Adds a paper to an open application; one of the same type takes the place of the earlier one. */
export const addSellerPaperWorkflow = createWorkflow(
  "add-seller-paper",
  (input: AddDocumentInput) => new WorkflowResponse(addSellerPaperStep(input))
)

export const removeSellerPaperWorkflow = createWorkflow(
  "remove-seller-paper",
  (input: RemoveDocumentInput) => new WorkflowResponse(removeSellerPaperStep(input))
)
