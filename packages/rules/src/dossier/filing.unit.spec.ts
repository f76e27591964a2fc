import { localDate } from "../calendar/local-date"
import type { CertificateDates } from "../certification/validity"
import type { CertifiedStars } from "../law/criteria-editions"
import type { DocumentType } from "../law/dossier-terms"
import { judgeDocuments, judgeFiling, requiredDocuments } from "./filing"
import type { DossierKind } from "./states"

const dates = (changes: Partial<CertificateDates> = {}): CertificateDates => ({
  firstDay: localDate("2024-07-01"),
  lastDay: localDate("2027-06-30"),
  lateReassessmentFiledOn: null,
  extensionEndedOn: null,
  supersededOn: null,
  revokedOn: null,
  ...changes,
})

describe("judgeFiling of a certificate that ends on 30/6/2027", () => {
  it.each<[DossierKind, CertifiedStars | null, string, string]>([
    ["first", null, "2026-11-25", "in time"],
    ["first", 3, "2026-11-25", "dossier.certificate_in_force"],
    ["first", 3, "2027-07-01", "in time"],
    ["upgrade", null, "2026-11-25", "dossier.certificate_missing"],
    ["upgrade", 3, "2026-11-25", "in time"],
    ["upgrade", 5, "2026-11-25", "dossier.nothing_to_upgrade"],
    ["reassessment", null, "2026-11-25", "dossier.certificate_missing"],
    ["reassessment", 4, "2026-12-31", "dossier.filing_too_early"],
    ["reassessment", 4, "2027-01-01", "in time"],
    ["reassessment", 4, "2027-03-02", "in time"],
    ["reassessment", 4, "2027-03-03", "late"],
    ["reassessment", 4, "2027-06-30", "late"],
    ["reassessment", 4, "2027-07-01", "dossier.certificate_missing"],
  ])("%s, %s stars, on %s: %s", (kind, stars, today, expected) => {
    const judged = judgeFiling(kind, stars && { dates: dates(), stars }, localDate(today))
    expect(judged.ok ? (judged.value.late ? "late" : "in time") : judged.code).toBe(expected)
  })

  it("counts a revoked certificate as none", () => {
    const current = { dates: dates({ revokedOn: localDate("2026-01-01") }), stars: 4 } as const
    expect(judgeFiling("first", current, localDate("2026-11-25")).ok).toBe(true)
  })
})

it.each<[DossierKind, number, DocumentType[]]>([
  ["first", 12, ["business_registration", "facility_certificate", "product_story"]],
  ["first", 14, ["business_registration", "facility_certificate", "product_story"]],
  ["first", 21, ["business_registration", "product_story"]],
  ["upgrade", 21, ["business_registration", "product_story", "change_proof"]],
])("a dossier of kind %s in set %i needs %j", (kind, set, types) => {
  expect(requiredDocuments(kind, set)).toEqual(types)
})

it.each<[string, [DocumentType, string | null][], string]>([
  [
    "all there",
    [
      ["business_registration", null],
      ["product_story", "2026-11-25"],
    ],
    "ok",
  ],
  ["one missing", [["business_registration", null]], "dossier.documents_missing"],
  [
    "one run out",
    [
      ["business_registration", "2026-11-24"],
      ["product_story", null],
    ],
    "dossier.document_expired",
  ],
  [
    "one run out and renewed",
    [
      ["business_registration", "2026-11-24"],
      ["business_registration", "2028-01-01"],
      ["product_story", null],
    ],
    "ok",
  ],
])("documents: %s", (_what, given, expected) => {
  const documents = given.map(([type, day]) => ({
    type,
    expiresOn: day === null ? null : localDate(day),
  }))
  const judged = judgeDocuments(
    ["business_registration", "product_story"],
    documents,
    localDate("2026-11-25")
  )
  expect(judged.ok ? "ok" : judged.code).toBe(expected)
})
