import type { CertificateBadge } from "@ocop/contracts"
import { toBadgeView, type BadgeView } from "./badge-view"

const badge = (changes: Partial<CertificateBadge>): CertificateBadge => ({
  certificate_id: "cert_1",
  state: "valid",
  stars: 4,
  first_day: "2025-01-01",
  last_day: "2027-12-31",
  in_force_until: "2027-12-31",
  ...changes,
})

it.each<[Partial<CertificateBadge>, Partial<BadgeView>]>([
  [{}, { tone: "in_force", stars: 4, day: "31/12/2027", month: "12/2027" }],
  [{ state: "expiring" }, { tone: "ending", stars: 4, day: "31/12/2027" }],
  [
    { state: "extended", in_force_until: "2028-06-28" },
    { tone: "ending", stars: 4, day: "28/06/2028" },
  ],
  [
    { state: "expired", stars: null },
    { tone: "ended", stars: null, day: "31/12/2027" },
  ],
  [
    { state: "revoked", stars: null, in_force_until: "2026-05-01" },
    { tone: "ended", stars: null, day: "01/05/2026" },
  ],
  [
    { state: "revoked", stars: null, in_force_until: null },
    { tone: "ended", stars: null, day: "31/12/2027" },
  ],
  [
    { state: "superseded", stars: null },
    { tone: "ended", stars: null },
  ],
  [
    { state: "upcoming", stars: null },
    { tone: "waiting", stars: null, day: "01/01/2025" },
  ],
])("%j is shown as %j", (changes, shown) => {
  expect(toBadgeView(badge(changes))).toMatchObject({ state: changes.state ?? "valid", ...shown })
})

it("shows no stars and no day without a certificate", () => {
  expect(toBadgeView(null)).toEqual({
    state: "none",
    tone: "ended",
    stars: null,
    day: "",
    month: "",
  })
})

it("never makes up stars, whatever the state claims", () => {
  expect(toBadgeView(badge({ state: "valid", stars: null })).stars).toBeNull()
})
