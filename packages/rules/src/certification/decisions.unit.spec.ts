import { localDate } from "../calendar/local-date"
import type { CertifiedStars } from "../law/criteria-editions"
import { canFileLateReassessment, canRevoke, revocationAuthorityFor, succession } from "./decisions"
import { validityOf, type CertificateDates } from "./validity"

const issued = (first: string, changes: Partial<CertificateDates> = {}): CertificateDates => {
  const { from, to } = validityOf(localDate(first))
  return {
    firstDay: from,
    lastDay: to,
    lateReassessmentFiledOn: null,
    extensionEndedOn: null,
    supersededOn: null,
    revokedOn: null,
    ...changes,
  }
}

describe("canRevoke", () => {
  const today = localDate("2026-11-23")
  it.each([
    ["2026-11-23", {}, null],
    ["2024-01-10", {}, null],
    ["2026-11-24", {}, "certificate.revocation_before_first_day"],
    ["2024-01-09", {}, "certificate.revocation_before_first_day"],
    ["2026-11-01", { revokedOn: localDate("2026-10-01") }, "certificate.already_revoked"],
    ["2026-11-01", { supersededOn: localDate("2026-10-01") }, "certificate.not_in_force"],
  ])("from %s with %j: %s", (day, changes, code) => {
    const answer = canRevoke(issued("2024-01-10", changes), localDate(day), today)
    expect(answer.ok ? null : answer.code).toBe(code)
  })

  it("belongs to the minister for 5 stars, else to the province", () => {
    expect(([3, 4, 5] as const).map(revocationAuthorityFor)).toEqual([
      "province",
      "province",
      "ministry",
    ])
  })
})

describe("canFileLateReassessment", () => {
  it.each([
    ["2027-01-09", {}, null],
    ["2027-01-10", {}, "certificate.filing_outside_term"],
    ["2024-01-09", {}, "certificate.filing_outside_term"],
    ["2026-12-01", { revokedOn: localDate("2026-11-01") }, "certificate.not_in_force"],
  ])("filed %s with %j: %s", (day, changes, code) => {
    const answer = canFileLateReassessment(issued("2024-01-10", changes), localDate(day))
    expect(answer.ok ? null : answer.code).toBe(code)
  })
})

describe("succession", () => {
  it.each<[CertifiedStars, string, string | null, string]>([
    [3, "2027-01-10", null, "starts after the older one ended"],
    [4, "2025-05-01", "2025-05-01", "upgrade at any time"],
    [3, "2026-07-13", "2026-07-13", "re-recognition from the opening of the window"],
    [3, "2026-07-12", "certificate.overlap", "same stars before the window"],
    [3, "2024-01-10", "certificate.overlap", "the same first day"],
    [4, "2023-12-01", "certificate.overlap", "an upgrade cannot begin before the older one"],
  ])("%i stars from %s: %s (%s)", (stars, first, expected) => {
    const older = { dates: issued("2024-01-10"), stars: 3 as const }
    const answer = succession(older, { firstDay: localDate(first), stars })
    expect(answer.ok ? answer.value : answer.code).toBe(expected)
  })
})
