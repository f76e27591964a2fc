import { localDate } from "../calendar/local-date"
import {
  certifyingLevel,
  criteriaEditionOn,
  criteriaEditionsOn,
  isCertifiedStars,
} from "./editions"
import {
  CERTIFIED_STARS,
  type CertifiedStars,
  type CriteriaEditionId,
} from "../law/criteria-editions"

describe("criteriaEditionsOn", () => {
  it.each([
    ["2019-08-20", []],
    ["2019-08-21", ["1048-2019"]],
    ["2023-02-23", ["1048-2019"]],
    ["2023-02-24", ["148-2023"]],
    ["2026-05-21", ["148-2023"]],
    ["2026-05-22", ["26-2026", "148-2023"]],
    ["2026-07-20", ["26-2026", "148-2023"]],
    ["2026-07-21", ["26-2026"]],
  ])("on %s: %j", (day, ids) => {
    expect(criteriaEditionsOn(localDate(day)).map(({ id }) => id)).toEqual(ids)
    expect(criteriaEditionOn(localDate(day))?.id ?? null).toBe(ids[0] ?? null)
  })
})

describe("certifyingLevel", () => {
  it.each<[CriteriaEditionId, CertifiedStars, string, string]>([
    ["1048-2019", 3, "2020-12-09", "province"],
    ["1048-2019", 5, "2020-12-09", "ministry"],
    ["148-2023", 3, "2025-07-05", "district"],
    ["148-2023", 3, "2025-07-06", "province"],
    ["148-2023", 4, "2024-01-01", "province"],
    ["148-2023", 5, "2025-01-17", "ministry"],
    ["26-2026", 3, "2026-06-30", "province"],
    ["26-2026", 4, "2026-06-30", "province"],
    ["26-2026", 5, "2026-09-30", "ministry"],
  ])("%s, %i stars, decided %s: %s", (edition, stars, day, level) => {
    expect(certifyingLevel(edition, stars, localDate(day))).toBe(level)
  })
})

it("certifies 3, 4 and 5 stars only", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 3.5].filter(isCertifiedStars)).toEqual([...CERTIFIED_STARS])
})
