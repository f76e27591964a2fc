import { localDate } from "../calendar/local-date"
import { judgeDecision, type Decision } from "./judge-decision"

const decision = (changes: Partial<Decision> = {}): Decision => ({
  stars: 4,
  points: null,
  decisionOn: localDate("2026-06-30"),
  authorityLevel: "province",
  criteriaEdition: "26-2026",
  firstDay: localDate("2026-06-30"),
  ...changes,
})

it("gives the term of the law", () => {
  expect(judgeDecision(decision())).toEqual({
    ok: true,
    value: { stars: 4, firstDay: "2026-06-30", lastDay: "2029-06-29" },
  })
})

it.each<[Partial<Decision>, string | null]>([
  [{ stars: 2 }, "certificate.stars_not_certified"],
  [{ stars: 6 }, "certificate.stars_not_certified"],
  [{ criteriaEdition: "1048-2019" }, "certificate.edition_not_in_force"],
  [{ criteriaEdition: "148-2023" }, null],
  [{ criteriaEdition: null }, "certificate.edition_not_in_force"],
  [{ criteriaEdition: null, decisionOn: null, firstDay: localDate("2018-12-31") }, null],
  [{ points: 70 }, null],
  [{ points: 95 }, null],
  [{ points: 69.9 }, "certificate.points_do_not_match_stars"],
  [{ points: 101 }, "certificate.points_do_not_match_stars"],
  [{ criteriaEdition: "148-2023", points: 95 }, "certificate.points_do_not_match_stars"],
  [{ authorityLevel: "district" }, "certificate.authority_not_competent"],
  [{ stars: 5 }, "certificate.authority_not_competent"],
  [{ stars: 5, authorityLevel: "ministry" }, null],
  [{ lastDay: localDate("2029-06-29") }, null],
  [{ lastDay: localDate("2029-06-30") }, "certificate.term_wrong"],
])("%j: %s", (changes, code) => {
  const answer = judgeDecision(decision(changes))
  expect(answer.ok ? null : answer.code).toBe(code)
})
