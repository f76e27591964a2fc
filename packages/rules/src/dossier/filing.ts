import type { LocalDate } from "../calendar/local-date"
import {
  certificateState,
  isInForceState,
  reassessmentWindow,
  type CertificateDates,
} from "../certification/validity"
import type { CertifiedStars } from "../law/criteria-editions"
import { DOCUMENT_TYPES, FOOD_SAFETY_SECTORS, type DocumentType } from "../law/dossier-terms"
import { PRODUCT_SETS } from "../law/product-sets"
import { accept, refuse, type Result } from "../result"
import type { DossierKind } from "./states"

export type FilingRefusal =
  | "dossier.certificate_in_force"
  | "dossier.certificate_missing"
  | "dossier.filing_too_early"
  | "dossier.nothing_to_upgrade"

/**
 * Whether a dossier of that kind may be filed for a product today. `late` means after the window of
 * a re-assessment, while the certificate still runs (art. 12.3).
 *
 * @param current the certificate in force today; null when there is none
 * @law dossier-filing
 */
export const judgeFiling = (
  kind: DossierKind,
  current: { readonly dates: CertificateDates; readonly stars: CertifiedStars } | null,
  today: LocalDate
): Result<{ late: boolean }, FilingRefusal> => {
  const running = current && isInForceState(certificateState(current.dates, today)) ? current : null
  if (kind === "first")
    return running ? refuse("dossier.certificate_in_force") : accept({ late: false })
  if (!running) return refuse("dossier.certificate_missing")
  if (kind === "upgrade")
    return running.stars === 5 ? refuse("dossier.nothing_to_upgrade") : accept({ late: false })
  const { opensOn, closesOn } = reassessmentWindow(running.dates.lastDay)
  if (today < opensOn) return refuse("dossier.filing_too_early")
  return accept({ late: today > closesOn })
}

/**
 * Documents without which a dossier is not full. The other types of Mẫu 02 back up criteria and are
 * asked for by the choices made there.
 *
 * @law dossier-documents
 */
export const requiredDocuments = (kind: DossierKind, productSet: number): DocumentType[] => {
  const sector = PRODUCT_SETS.find(({ no }) => no === productSet)?.sector
  const wanted: Partial<Record<DocumentType, boolean>> = {
    business_registration: true,
    facility_certificate: sector !== undefined && FOOD_SAFETY_SECTORS.includes(sector),
    product_story: true,
    change_proof: kind === "upgrade",
  }
  return DOCUMENT_TYPES.filter((type) => wanted[type])
}

/**
 * Whether the documents are all there and none of the required ones has run out.
 *
 * @param documents `expiresOn` null for one that does not expire
 * @law dossier-documents
 */
export const judgeDocuments = (
  required: readonly DocumentType[],
  documents: readonly { readonly type: DocumentType; readonly expiresOn: LocalDate | null }[],
  today: LocalDate
): Result<true, "dossier.documents_missing" | "dossier.document_expired"> => {
  const runs = ({ expiresOn }: { expiresOn: LocalDate | null }) => !expiresOn || expiresOn >= today
  for (const type of required) {
    const given = documents.filter((document) => document.type === type)
    if (!given.length) return refuse("dossier.documents_missing")
    if (!given.some(runs)) return refuse("dossier.document_expired")
  }
  return accept(true)
}
