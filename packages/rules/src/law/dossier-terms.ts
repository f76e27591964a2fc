import type { SectorKey } from "./product-sets"

/** The commune examines a dossier within this many office days. 26/2026/QĐ-TTg art. 5 (read). */
export const COMMUNE_OFFICE_DAYS = 15

/** A re-assessment is decided within this many days of a full dossier. Art. 5 (read). */
export const REASSESSMENT_DECISION_DAYS = 45

/**
 * Rounds of a year, MM-DD: what was sent before `sentBefore` is decided before `decidedBefore`.
 * Province: letters of communes; ministry: files of provinces. Art. 5–6 of 26/2026 (read).
 */
export interface Round {
  readonly sentBefore: string
  readonly decidedBefore: string
}

export const PROVINCE_ROUNDS: readonly Round[] = [
  { sentBefore: "04-30", decidedBefore: "06-30" },
  { sentBefore: "10-30", decidedBefore: "12-30" },
]

export const MINISTRY_ROUNDS: readonly Round[] = [
  { sentBefore: "01-30", decidedBefore: "03-30" },
  { sentBefore: "07-30", decidedBefore: "09-30" },
]

/** Sample products that go with a dossier; none for tourism. Annex III of 26/2026 (read). */
export const SAMPLE_PRODUCTS = 5

/** Least points for which a file goes to the ministry. Art. 5 of 26/2026 (read). */
export const PROPOSAL_POINTS = 90

/** Documents of the self-assessment report, Mẫu 02 of annex III (read), in its order. */
export const DOCUMENT_TYPES = [
  "business_registration",
  "facility_certificate",
  "material_origin",
  "environment",
  "labour_list",
  "financial_reports",
  "intellectual_property",
  "distribution",
  "promotion",
  "product_story",
  "quality_declaration",
  "test_report",
  "traceability",
  "quality_system",
  "awards",
  "change_proof",
  "other",
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** Largest file of a dossier's document, in bytes; ours. */
export const MAX_DOSSIER_FILE_BYTES = 10 * 1024 * 1024

/** Sectors whose dossiers fall without a food-safety certificate of the facility. Annex II (read). */
export const FOOD_SAFETY_SECTORS: readonly SectorKey[] = ["food", "beverage"]

/** The four things a commune assesses, and no other. Art. 5 and Mẫu 03 of 26/2026 (read). */
export const COMMUNE_FINDINGS = [
  "local_origin",
  "local_labour",
  "idea_origin",
  "local_identity",
] as const
export type CommuneFinding = (typeof COMMUNE_FINDINGS)[number]

/**
 * Who sits on the council of a province: a leader of its People's Committee in the chair, the
 * departments, the OCOP office; experts may be invited. Art. 5–6 of 26/2026 (read).
 */
export const COUNCIL_DEPARTMENTS = [
  "provincial_committee",
  "agriculture_environment",
  "industry_trade",
  "health",
  "science_technology",
  "culture_sports_tourism",
  "ocop_office",
  "food_safety",
  "expert",
] as const
export type CouncilDepartment = (typeof COUNCIL_DEPARTMENTS)[number]

/** Not every province has a food-safety department, and experts come only when invited. */
export const OPTIONAL_DEPARTMENTS: readonly CouncilDepartment[] = ["food_safety", "expert"]
