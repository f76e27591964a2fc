import type { MedusaContainer } from "@medusajs/framework/types"
import {
  requiredDocuments,
  type DocumentType,
  type DossierFormContent,
  type DossierForms,
  type LocalDate,
} from "@ocop/rules"
import type { DossierRow } from "../../modules/evaluation/service"
import { scoreAnswers } from "./judge-sheet"
import { evaluationOf } from "./services"

/** More documents than a dossier may have. */
const ALL = 500

export const evidenceOf = (container: MedusaContainer, dossierId: string) =>
  evaluationOf(container).listOcopEvidenceFiles(
    { dossier_id: dossierId, removed_at: null },
    { take: ALL, order: { created_at: "ASC", id: "ASC" } }
  )

export const answersOf = (container: MedusaContainer, dossierId: string) =>
  evaluationOf(container).listOcopDossierAnswers({ dossier_id: dossierId }, { take: ALL })

/** The forms of a dossier by name, as far as they are filled. */
export const formsOf = async (
  container: MedusaContainer,
  dossierId: string
): Promise<DossierForms> => {
  const rows = await evaluationOf(container).listOcopDossierForms(
    { dossier_id: dossierId },
    { take: ALL }
  )
  // the column holds what dossierFormBody let through
  return Object.fromEntries(
    rows.map(({ form, content }) => [form, content as unknown as DossierFormContent])
  )
}

/** How a producer's answers stand against the scorecard. */
export const scoreOf = async (container: MedusaContainer, dossier: DossierRow) => {
  const answers = await answersOf(container, dossier.id)
  return scoreAnswers(dossier, {
    choices: Object.fromEntries(answers.map(({ criterion, choice }) => [criterion, choice])),
    case_id: dossier.case_id,
  })
}

/** Documents in the words of the rules. */
export const documentsOf = async (container: MedusaContainer, dossierId: string) =>
  (await evidenceOf(container, dossierId)).map(({ document_type, expires_on }) => ({
    type: document_type,
    expiresOn: expires_on as LocalDate | null,
  }))

/** Required documents that are not there, or have run out. */
export const missingDocuments = (
  { kind, product_set }: Pick<DossierRow, "kind" | "product_set">,
  documents: readonly { type: DocumentType; expiresOn: LocalDate | null }[],
  today: LocalDate
): DocumentType[] =>
  requiredDocuments(kind, product_set).filter(
    (type) =>
      !documents.some((one) => one.type === type && (!one.expiresOn || one.expiresOn >= today))
  )
