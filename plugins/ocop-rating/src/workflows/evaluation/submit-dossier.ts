import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  judgeDocuments,
  judgeFiling,
  judgeMove,
  missingForms,
  requiredDocuments,
  type CertificateDates,
  type DossierNeed,
  type LocalDate,
} from "@ocop/rules"
import { documentsOf, formsOf, scoreOf } from "../../lib/evaluation/contents"
import { currentCertificate } from "../../lib/evaluation/current-certificate"
import { entering } from "../../lib/evaluation/due-on"
import { assertSeen, openForProducer } from "../../lib/evaluation/open-dossier"
import { evaluationOf, inTransaction } from "../../lib/evaluation/services"
import { refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import type { DossierRow } from "../../modules/evaluation/service"
import {
  fileLateReassessmentWorkflow,
  type FileReassessmentInput,
} from "../certification/change-certificate"
import { DOSSIER_CHANGED } from "../events"
import { undoActs } from "./undo"

export interface SubmitDossierInput {
  dossier_id: string
  version: number
  producer_id: string
  member_id: string
}

/** Whether it may be filed now, for a first submission: a return does not shut the window. */
const assertFiling = async (container: MedusaContainer, dossier: DossierRow, day: LocalDate) => {
  if (dossier.receipt_number) return dossier.late_filing
  const current = await currentCertificate(container, dossier.registered_product_id, day)
  const filing = judgeFiling(dossier.kind, current, day)
  if (!filing.ok) throw refusal(filing.code)
  return filing.value.late
}

const assertFull = async (container: MedusaContainer, dossier: DossierRow, day: LocalDate) => {
  const has = new Set<DossierNeed>()
  if ((await scoreOf(container, dossier)).complete) has.add("self_assessment")
  const required = requiredDocuments(dossier.kind, dossier.product_set)
  const documents = judgeDocuments(required, await documentsOf(container, dossier.id), day)
  if (documents.ok) has.add("documents")
  if (!missingForms(await formsOf(container, dossier.id)).length) has.add("forms")
  const { state, product_set: productSet } = dossier
  const judged = judgeMove("submit", { state, productSet }, ["producer"], has)
  if (judged.ok) return
  throw refusal(
    judged.code === "dossier.documents_missing" && !documents.ok ? documents.code : judged.code
  )
}

/** Number of the registration slip: running number, province, commune, year (Mẫu 01). */
const drawReceipt = async (
  container: MedusaContainer,
  communeCode: string,
  day: LocalDate,
  sql: Knex
): Promise<string> => {
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [commune] = await locality.listOcopCommunes({ code: communeCode }, { take: 1 })
  if (!commune) throw refusal("dossier.commune_missing")
  const year = day.slice(0, 4)
  const number = await evaluationOf(container).nextNumber(communeCode, Number(year), sql)
  return `${String(number).padStart(3, "0")}/PĐK-${commune.province_code}-${communeCode}-${year}`
}

const submit = async (container: MedusaContainer, input: SubmitDossierInput, sql: Knex) => {
  const { dossier_id, producer_id, member_id, version } = input
  const dossier = await openForProducer(container, dossier_id, producer_id, sql)
  // sent twice: there is one submission, with one receipt
  if (dossier.state === "submitted") return null
  assertSeen(dossier, version)
  const day = today()
  await assertFull(container, dossier, day)
  const late_filing = await assertFiling(container, dossier, day)
  const receipt_number =
    dossier.receipt_number ?? (await drawReceipt(container, dossier.commune_code, day, sql))
  const submitted = { ...dossier, submitted_on: day }
  const changes = { receipt_number, submitted_on: day, late_filing }
  return evaluationOf(container).recordAct(
    {
      dossier,
      changes: { ...changes, ...entering("submitted", submitted, day) },
      step: { action: "submit", role: "producer", actor_id: member_id, reason: null },
    },
    sql
  )
}

/** By an earlier submission of a dossier that is still on its way, or by an office's own record. */
const isExtended = ({ lateReassessmentFiledOn, extensionEndedOn }: CertificateDates): boolean =>
  lateReassessmentFiledOn !== null && extensionEndedOn === null

/**
 * What a late filing does to the certificate that runs: it stays until a decision (art. 12.3). Null
 * for one filed in time, and for one that was extended by an earlier submission.
 */
const lateFilingOf = async (
  container: MedusaContainer,
  { dossier_id, member_id }: SubmitDossierInput
): Promise<FileReassessmentInput | null> => {
  const dossier = await evaluationOf(container).retrieveOcopDossier(dossier_id)
  if (!dossier.late_filing) return null
  const filed_on = today()
  const current = await currentCertificate(container, dossier.registered_product_id, filed_on)
  if (!current || isExtended(current.dates)) return null
  const receipt_number = dossier.receipt_number ?? ""
  const reason = `Hồ sơ đánh giá lại ${receipt_number}`
  return { certificate_id: current.id, actor_id: member_id, filed_on, receipt_number, reason }
}

const submitDossierStep = createStep(
  "submit-dossier",
  async (input: SubmitDossierInput, { container }) => {
    const undo = await inTransaction(container, (sql) => submit(container, input, sql))
    const late = undo && (await lateFilingOf(container, input))
    return new StepResponse({ id: input.dossier_id, acted: undo !== null, late }, undo && [undo])
  },
  undoActs
)

/** Hands a full dossier to the commune; sent again it changes nothing. */
export const submitDossierWorkflow = createWorkflow(
  "submit-dossier",
  (input: SubmitDossierInput) => {
    const submitted = submitDossierStep(input)
    when({ submitted }, ({ submitted }) => submitted.acted).then(() => {
      const data = transform({ submitted }, ({ submitted }) => ({ id: submitted.id }))
      emitEventStep({ eventName: DOSSIER_CHANGED, data })
    })
    when({ submitted }, ({ submitted }) => submitted.late !== null).then(() => {
      // the condition above keeps null away
      const filing = transform(
        { submitted },
        ({ submitted }) => submitted.late as FileReassessmentInput
      )
      fileLateReassessmentWorkflow.runAsStep({ input: filing })
    })
    return new WorkflowResponse(submitted)
  }
)
