import { localDate } from "../calendar/local-date"
import type { CertifiedStars } from "../law/criteria-editions"
import { chainOf } from "./chain"
import { validityOf } from "./validity"

const certificate = (first: string, stars: CertifiedStars, revoked: string | null = null) => {
  const { from, to } = validityOf(localDate(first))
  return {
    stars,
    dates: {
      firstDay: from,
      lastDay: to,
      lateReassessmentFiledOn: null,
      extensionEndedOn: null,
      supersededOn: null,
      revokedOn: revoked ? localDate(revoked) : null,
    },
  }
}

const supersededDays = (...entries: ReturnType<typeof certificate>[]) => {
  const chain = chainOf(entries)
  return chain.ok
    ? chain.value.map(({ dates }) => [dates.firstDay, dates.supersededOn])
    : [chain.older.dates.firstDay, chain.newer.dates.firstDay]
}

const FIRST = certificate("2020-05-01", 3)
const UPGRADE = certificate("2021-06-01", 4)
const RENEWAL = certificate("2024-03-01", 4)

it.each([
  ["in order", [FIRST, UPGRADE, RENEWAL]],
  ["in any order", [RENEWAL, FIRST, UPGRADE]],
  ["backwards", [RENEWAL, UPGRADE, FIRST]],
])("chainOf lets each give way to the next, %s", (_, entries) => {
  expect(supersededDays(...entries)).toEqual([
    ["2020-05-01", "2021-06-01"],
    ["2021-06-01", "2024-03-01"],
    ["2024-03-01", null],
  ])
})

it("leaves those alone that do not meet", () => {
  expect(supersededDays(certificate("2023-12-01", 3), FIRST)).toEqual([
    ["2020-05-01", null],
    ["2023-12-01", null],
  ])
})

it("takes the place of one that was revoked", () => {
  expect(
    supersededDays(certificate("2021-06-01", 3), certificate("2020-05-01", 4, "2021-01-10"))
  ).toEqual([
    ["2020-05-01", null],
    ["2021-06-01", null],
  ])
})

it("names the two that overlap", () => {
  expect(supersededDays(certificate("2021-06-01", 3), FIRST)).toEqual(["2020-05-01", "2021-06-01"])
})
