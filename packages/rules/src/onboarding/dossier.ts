import { isAfter, isBefore, type LocalDate } from "../calendar/local-date"
import { EXISTENCE_PAPERS, IDENTITY_PAPER, type SellerPaper } from "../law/producer-documents"
import type { ProducerKind } from "../law/producer-kinds"

/** Of each list one paper is enough. */
export type DocumentRequirement = readonly SellerPaper[]

/**
 * Papers a producer of that kind must hand in.
 *
 * @law producer-documents
 */
export const requiredSellerPapers = (kind: ProducerKind): readonly DocumentRequirement[] => [
  EXISTENCE_PAPERS[kind],
  [IDENTITY_PAPER],
]

export interface SellerDocument {
  readonly type: SellerPaper
  readonly issuedOn: LocalDate
  /** Last day on which it is good; null for a paper without an end. */
  readonly expiresOn: LocalDate | null
}

export type DocumentProblem =
  "document.issued_in_future" | "document.days_crossed" | "document.expired"

/** What is wrong with the days of one paper; null when nothing is. The last day is a good one. */
export const judgeDocumentDays = (
  { issuedOn, expiresOn }: Pick<SellerDocument, "issuedOn" | "expiresOn">,
  today: LocalDate
): DocumentProblem | null => {
  if (isAfter(issuedOn, today)) return "document.issued_in_future"
  if (!expiresOn) return null
  if (isBefore(expiresOn, issuedOn)) return "document.days_crossed"
  return isBefore(expiresOn, today) ? "document.expired" : null
}

const isGood = (document: SellerDocument, today: LocalDate): boolean =>
  judgeDocumentDays(document, today) === null

/** Requirements that no good paper meets on that day; empty for a complete dossier. */
export const missingSellerPapers = (
  kind: ProducerKind,
  documents: readonly SellerDocument[],
  today: LocalDate
): readonly DocumentRequirement[] =>
  requiredSellerPapers(kind).filter(
    (types) => !documents.some((one) => types.includes(one.type) && isGood(one, today))
  )

/** The best paper for each requirement lasts longest; null lasts for ever. */
const lastDayOf = (types: DocumentRequirement, documents: readonly SellerDocument[]) => {
  const ends = documents.filter(({ type }) => types.includes(type)).map((one) => one.expiresOn)
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null)
}

/** Last day on which the dossier is complete; null when none of its compulsory papers ends. */
export const sellerPapersLastDay = (
  kind: ProducerKind,
  documents: readonly SellerDocument[]
): LocalDate | null =>
  requiredSellerPapers(kind)
    .flatMap((types) => lastDayOf(types, documents) ?? [])
    .sort()
    .at(0) ?? null
