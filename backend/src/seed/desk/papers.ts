import type { MedusaContainer } from "@medusajs/framework/types"
import { addEvidenceWorkflow, saveAnswerWorkflow, saveFormWorkflow } from "@ocop/rating/workflows"
import { findScorecard } from "@ocop/rating/lib/evaluation/scorecards"
import {
  choicesUnder,
  DOSSIER_FORM_NAMES,
  DOSSIER_FORMS,
  requiredDocuments,
  scoredCriteria,
  type DocumentType,
  type DossierField,
  type DossierFieldKind,
} from "@ocop/rules"

/** Who files a dossier, for workflows. */
export interface Filing {
  dossier_id: string
  producer_id: string
  member_id: string
}

/** A page without words: what stands for a paper nobody has. */
const BLANK_PDF = [
  "%PDF-1.4",
  "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
  "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj",
  "trailer<</Root 1 0 R>>",
  "%%EOF\n",
].join("\n")

/** Every third criterion is a step below the best: a card that leaves something to talk about. */
const STEP = 3

const answersFor = (edition: string, set: number) =>
  scoredCriteria(findScorecard(edition, String(set))).map((criterion, index) => {
    const best = [...choicesUnder(criterion, null)].sort((a, b) => b.points - a.points)
    const choice = best[index % STEP === STEP - 1 ? 1 : 0] ?? best[0]
    return { criterion: criterion.code, choice: choice?.id ?? "0" }
  })

export const answerCard = async (
  container: MedusaContainer,
  filing: Filing,
  { edition, set }: { edition: string; set: number }
): Promise<void> => {
  for (const answer of answersFor(edition, set))
    await saveAnswerWorkflow(container).run({ input: { ...filing, ...answer, note: null } })
}

/** What stands in the forms of a dossier nobody wrote. */
const WRITTEN: Readonly<Record<DossierFieldKind, string | number>> = {
  line: "Minh họa",
  text: "Nội dung minh họa.",
  year: 2025,
  people: 5,
  money: 120_000_000,
}

export const fillForms = async (container: MedusaContainer, filing: Filing): Promise<void> => {
  for (const form of DOSSIER_FORM_NAMES) {
    const fields = Object.entries<DossierField>(DOSSIER_FORMS[form])
    const content = Object.fromEntries(fields.map(([name, { kind }]) => [name, WRITTEN[kind]]))
    await saveFormWorkflow(container).run({ input: { ...filing, form, content } })
  }
}

const paperOf = (document_type: DocumentType) => ({
  document_type,
  criterion: null,
  number: "MINH-HOA",
  issuer: "Tài liệu minh họa",
  issued_on: null,
  expires_on: null,
  file_name: "minh-hoa.pdf",
})

export const addPapers = async (
  container: MedusaContainer,
  filing: Filing,
  set: number
): Promise<void> => {
  const content_base64 = Buffer.from(BLANK_PDF).toString("base64")
  for (const type of requiredDocuments("first", set)) {
    const input = { ...filing, document: paperOf(type), content_base64 }
    await addEvidenceWorkflow(container).run({ input })
  }
}
