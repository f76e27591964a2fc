import type { RevocationCase } from "@ocop/contracts"
import { RENEWAL_STAGES, REVOCATION_STATES, type RevocationState } from "@ocop/rules"
import {
  decisionBodyOf,
  findingFacts,
  hearingFacts,
  monthText,
  outcomeFacts,
  renewalQuery,
  revocationQuery,
  revocationStateView,
  staffActs,
  stageView,
} from "./supervision"

const aCase = (changes: Partial<RevocationCase> = {}): RevocationCase => ({
  id: "rvcs_1",
  version: 1,
  state: "opened",
  certificate_id: "cert_1",
  product_name: "Trà dây",
  producer: { id: "prdc_1", name: "HTX Tây Giang" },
  stars: 4,
  ground: "mark_misused",
  finding: "Dán tem sai.",
  found_on: "2026-11-20",
  due_on: "2026-12-05",
  late: false,
  notice_number: null,
  notified_on: null,
  explain_until: null,
  explanation: null,
  explained_on: null,
  decision_number: null,
  authority_name: null,
  decided_on: null,
  revoked_on: null,
  decision_note: null,
  ...changes,
})

const said = (facts: { label: string; value: string }[]) =>
  Object.fromEntries(facts.map(({ label, value }) => [label, value]))

it("names every stage and state in both languages, no two alike", () => {
  for (const language of ["vi", "en"] as const) {
    const stages = RENEWAL_STAGES.map((stage) => stageView(stage, language).label)
    const states = REVOCATION_STATES.map((state) => revocationStateView(state, language).label)
    expect(new Set([...stages, ...states]).size).toBe(stages.length + states.length)
  }
  expect(stageView("late", "en")).toEqual({
    label: "Window closed, still in force",
    color: "orange",
  })
  expect(revocationStateView("explained", "vi")).toEqual({
    label: "Chủ thể đã giải trình",
    color: "purple",
  })
})

it("writes months as people do", () => expect(monthText("2027-03")).toBe("03/2027"))

it.each<[RevocationState, boolean, boolean, boolean]>([
  ["opened", true, true, false],
  ["notified", false, true, true],
  ["explained", false, true, true],
  ["revoked", false, false, false],
  ["dismissed", false, false, false],
])(
  "of a case that is %s the office can notify: %s, decide: %s, revoke: %s",
  (state, notify, decide, revoke) => {
    expect(staffActs(aCase({ state }))).toEqual({ notify, decide, revoke })
  }
)

it("reads what a table writes into the address, and leaves out what was mangled", () => {
  const search = { q: "trà", stage: '["open","late"]', month: '"2027-03"', stars: "[4]" }
  expect(renewalQuery({ ...search, commune: "20434", offset: "40" })).toEqual({
    q: "trà",
    stage: ["open", "late"],
    month: "2027-03",
    stars: ["4"],
    commune: "20434",
    limit: 20,
    offset: 40,
  })
  expect(renewalQuery({ month: "2027-03", stage: "open", offset: "x" })).toMatchObject({
    month: "2027-03",
    stage: undefined,
    offset: 0,
  })
  expect(revocationQuery({ state: '["notified"]', late: '"1"' })).toMatchObject({
    state: ["notified"],
    late: "1",
  })
})

it("says what was found, and has a dash for what has not happened", () => {
  expect(said(findingFacts(aCase(), "vi"))).toEqual({
    product: "Trà dây",
    producer: "HTX Tây Giang",
    recognised_stars: "4",
    revocation_ground: "Sử dụng sai nhãn hiệu OCOP",
    finding: "Dán tem sai.",
    found_on: "20/11/2026",
    decide_by: "05/12/2026",
  })
  expect(new Set(Object.values(said(hearingFacts(aCase(), "en"))))).toEqual(new Set(["–"]))
  expect(new Set(Object.values(said(outcomeFacts(aCase(), "en"))))).toEqual(new Set(["–"]))
})

it("says what the producer was told and answered, and how it ended", () => {
  const row = aCase({
    state: "revoked",
    notice_number: "12/TB-SCT",
    notified_on: "2026-11-21",
    explain_until: "2026-11-26",
    explanation: "Đã thu hồi tem.",
    explained_on: "2026-11-22",
    decided_on: "2026-11-25",
    decision_number: "99/QĐ-UBND",
    authority_name: "UBND thành phố Đà Nẵng",
    revoked_on: "2026-11-26",
    decision_note: "Vi phạm đã rõ.",
  })
  expect(said(hearingFacts(row, "vi"))).toEqual({
    notice_number: "12/TB-SCT",
    notified_on: "21/11/2026",
    explain_until: "26/11/2026",
    explanation: "Đã thu hồi tem.",
    explained_on: "22/11/2026",
  })
  expect(said(outcomeFacts(row, "vi"))).toEqual({
    decided_on: "25/11/2026",
    revocation_decision_number: "99/QĐ-UBND",
    authority_name: "UBND thành phố Đà Nẵng",
    revoked_on: "26/11/2026",
    decision_note: "Vi phạm đã rõ.",
  })
})

it("sends number, authority and day with a revocation alone", () => {
  const revocation = {
    decision_number: "99/QĐ-UBND",
    authority_name: "UBND thành phố Đà Nẵng",
    revoked_on: "26/11/2026",
  }
  const values = { note: "Rõ.", ...revocation }
  expect(decisionBodyOf({ outcome: "revoke", ...values }, 3)).toEqual({
    outcome: "revoke",
    version: 3,
    note: "Rõ.",
    ...revocation,
  })
  for (const outcome of ["dismiss", ""])
    expect(decisionBodyOf({ outcome, ...values }, 3)).toEqual({
      outcome: "dismiss",
      version: 3,
      note: "Rõ.",
    })
})
