import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AdminDossierResponse,
  AdvisoryOpinion,
  CommuneReport,
  DossierDecision,
  DossierEvidence,
  DossierResponse,
  DossierStep,
} from "@ocop/contracts"
import {
  DOSSIER_ENDS,
  formatProductCode,
  isReasonTold,
  missingForms,
  movesFrom,
  type CriteriaEditionId,
  type DossierActor,
} from "@ocop/rules"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import type { DossierRow, EvidenceRow } from "../../modules/evaluation/service"
import { withActorNames } from "../actor-names"
import { notFound } from "../refusal"
import { today } from "../today"
import { answersOf, documentsOf, evidenceOf, formsOf, missingDocuments } from "./contents"
import { rolesOnCase } from "./open-dossier"
import { evaluationOf } from "./services"
import { toSummaries } from "./summaries"

/** More lines than the trail of one dossier has. */
const ALL_STEPS = 1000

export const toEvidence = (row: EvidenceRow): DossierEvidence => ({
  id: row.id,
  document_type: row.document_type,
  criterion: row.criterion,
  number: row.number,
  issuer: row.issuer,
  issued_on: row.issued_on,
  expires_on: row.expires_on,
  expired: row.expires_on !== null && row.expires_on < today(),
  file_name: row.file_name,
  mime_type: row.mime_type,
  bytes: row.bytes,
  sha256: row.sha256,
})

const readSteps = async (container: MedusaContainer, id: string): Promise<DossierStep[]> => {
  const rows = await evaluationOf(container).listOcopDossierMoves(
    { dossier_id: id },
    { take: ALL_STEPS, order: { version: "ASC", created_at: "ASC" } }
  )
  const steps = rows.map((row) => ({
    id: row.id,
    action: row.action,
    from_state: row.from_state,
    to_state: row.to_state,
    role: row.role,
    actor_id: row.actor_id,
    reason: row.reason,
    before: row.before as DossierStep["before"],
    after: row.after as DossierStep["after"],
    created_at: new Date(row.created_at).toISOString(),
  }))
  return await withActorNames(container, steps)
}

const forProducer = (step: DossierStep): DossierStep => ({
  ...step,
  actor_id: null,
  actor_name: null,
  reason: isReasonTold(step.action) ? step.reason : null,
  before: null,
  after: null,
})

const readReport = async (
  container: MedusaContainer,
  id: string
): Promise<CommuneReport | null> => {
  const [row] = await evaluationOf(container).listOcopCommuneReports(
    { dossier_id: id },
    { take: 1, order: { dossier_version: "DESC" } }
  )
  if (!row) return null
  const { conclusion, letter_number, letter_on, product_number } = row
  // the column holds what AdminReportDossierBody let through
  const findings = row.findings as unknown as CommuneReport["findings"]
  return { findings, conclusion, letter_number, letter_on, product_number }
}

const readDecision = async (
  container: MedusaContainer,
  id: string | null
): Promise<DossierDecision | null> => {
  if (!id) return null
  const [row] = await evaluationOf(container).listOcopDecisions({ id }, { take: 1 })
  if (!row) return null
  const { number, decided_on, authority_level, authority_name } = row
  return { id, number, decided_on, authority_level, authority_name }
}

const productCode = async (container: MedusaContainer, row: DossierRow): Promise<string | null> => {
  const { commune_code: communeCode, product_number: number, product_year: year } = row
  if (!number || !year) return null
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [commune] = await locality.listOcopCommunes({ code: communeCode }, { take: 1 })
  if (!commune) return null
  const { province_code: provinceCode } = commune
  return formatProductCode({ provinceCode, districtCode: null, communeCode, number, year })
}

const read = async (
  container: MedusaContainer,
  row: DossierRow,
  roles: readonly DossierActor[]
): Promise<DossierResponse> => {
  const [[summary], code, answers, evidence, documents, forms, report, decision, history] =
    await Promise.all([
      toSummaries(container, [row]),
      productCode(container, row),
      answersOf(container, row.id),
      evidenceOf(container, row.id),
      documentsOf(container, row.id),
      formsOf(container, row.id),
      readReport(container, row.id),
      readDecision(container, row.decision_id),
      readSteps(container, row.id),
    ])
  if (!summary) throw notFound("dossier.not_found")
  const { result_stars: stars, result_total: total } = row
  return {
    dossier: {
      ...summary,
      // the column holds an edition's id
      criteria_edition: row.criteria_edition as CriteriaEditionId,
      product_code: code,
      case_id: row.case_id,
      certificate_id: row.certificate_id,
      result: stars !== null && total !== null ? { stars, total } : null,
      late_filing: row.late_filing,
    },
    answers: answers.map(({ criterion, choice, note, version }) => ({
      criterion,
      choice,
      note,
      version,
    })),
    evidence: evidence.map(toEvidence),
    missing_documents: missingDocuments(row, documents, today()),
    forms,
    missing_forms: missingForms(forms),
    commune_report: report,
    decision,
    moves: movesFrom(row.state, roles),
    history,
  }
}

/** The row of a dossier as staff may see it, with the roles by which they are on the case. */
export const findForStaff = async (container: MedusaContainer, id: string, userId: string) => {
  const [row] = await evaluationOf(container).listOcopDossiers({ id }, { take: 1 })
  const roles = row ? await rolesOnCase(container, row, userId) : []
  if (!row || !roles.length) throw notFound("dossier.not_found")
  return { row, roles }
}

/** The row of a dossier of that producer. */
export const findForProducer = async (
  container: MedusaContainer,
  id: string,
  producerId: string
): Promise<DossierRow> => {
  const [row] = await evaluationOf(container).listOcopDossiers({ id }, { take: 1 })
  if (row?.producer_id !== producerId) throw notFound("dossier.not_found")
  return row
}

const readOpinions = async (container: MedusaContainer, id: string): Promise<AdvisoryOpinion[]> => {
  const rows = await evaluationOf(container).listOcopAdvisoryOpinions(
    { dossier_id: id },
    { take: ALL_STEPS, order: { created_at: "DESC" } }
  )
  return rows.map(({ id, opinion, site_visited_on, tests, created_at }) => ({
    id,
    opinion,
    site_visited_on,
    tests,
    created_at: new Date(created_at).toISOString(),
  }))
}

/** A dossier with all that is in it, for staff on the case; 404 for anybody else. */
export const readForStaff = async (
  container: MedusaContainer,
  id: string,
  userId: string
): Promise<AdminDossierResponse> => {
  const { row, roles } = await findForStaff(container, id, userId)
  const [dossier, opinions, [place]] = await Promise.all([
    read(container, row, roles),
    readOpinions(container, row.id),
    evaluationOf(container).listOcopSessionDossiers({ dossier_id: id }, { take: 1 }),
  ])
  return { ...dossier, opinions, samples: row.samples, session_id: place?.session_id ?? null }
}

/** A dossier for its producer: no names of staff, and a result only once it stands. */
export const readForProducer = async (
  container: MedusaContainer,
  id: string,
  producerId: string
): Promise<DossierResponse> => {
  const row = await findForProducer(container, id, producerId)
  const response = await read(container, row, ["producer"])
  const { dossier, history } = response
  const result = DOSSIER_ENDS.includes(row.state) ? dossier.result : null
  return { ...response, dossier: { ...dossier, result }, history: history.map(forProducer) }
}
