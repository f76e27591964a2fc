import type { AdminDossierResponse, DossierStep } from "@ocop/contracts"
import { declaredForms, dossierFacts, moveViews, roleLine, stepViews } from "./dossier"
import { emptyReport, moveBodyOf, reportBodyOf, reportFieldOf, emptyMove } from "./dossier-forms"
import { dossierQuery } from "./list-query"

const dossier: AdminDossierResponse["dossier"] = {
  id: "doss_1",
  kind: "first",
  state: "advisory",
  producer_id: "prod_1",
  producer_name: "HTX Tây Giang",
  registered_product_id: null,
  product_name: "Trà đảng sâm",
  product_set: 12,
  commune_code: "20434",
  commune_name: "Xã Tây Giang",
  receipt_number: "001/PĐK-48-20434-2026",
  submitted_on: "2026-11-25",
  due_on: "2026-12-16",
  late: false,
  state_since: "2026-11-25",
  version: 4,
  criteria_edition: "26-2026",
  product_code: null,
  case_id: null,
  certificate_id: null,
  result: null,
  late_filing: false,
}

const answer = (changes: Partial<AdminDossierResponse> = {}): AdminDossierResponse => ({
  dossier,
  answers: [],
  evidence: [],
  missing_documents: [],
  commune_report: null,
  decision: null,
  moves: [],
  history: [],
  opinions: [],
  samples: null,
  session_id: null,
  forms: {},
  missing_forms: [],
  ...changes,
})

const step = (changes: Partial<DossierStep>): DossierStep => ({
  id: "move_1",
  action: "return",
  from_state: "submitted",
  to_state: "returned",
  role: "commune_officer",
  actor_id: "user_1",
  actor_name: "Cán bộ xã",
  reason: "Thiếu trang 2.",
  before: null,
  after: null,
  created_at: "2026-11-25T02:00:00.000Z",
  ...changes,
})

describe("a dossier", () => {
  it("shows its days as people write them, and a dash for what is not there", () => {
    const facts = new Map(dossierFacts(answer(), "vi").map(({ label, value }) => [label, value]))
    expect(facts.get("submitted_on")).toBe("25/11/2026")
    expect(facts.get("due_on_state")).toBe("16/12/2026")
    expect(facts.get("samples")).toBe("–")
    expect(facts.get("product_code")).toBe("–")
    const decided = answer({ dossier: { ...dossier, result: { stars: 4, total: 74.256 } } })
    expect(dossierFacts(decided, "vi").at(-1)?.value).toBe("74,25 – ★★★★")
  })

  it("shows what the producer declares, numbers as people write them, and what is not complete", () => {
    const forms = { results: { last_year: 2025, last_revenue: 1_200_000_000 } }
    const shown = declaredForms(answer({ forms, missing_forms: ["plan"] }), "vi")
    expect(shown.map(({ name, isMissing }) => [name, isMissing])).toEqual([
      ["registration", false],
      ["general", false],
      ["results", false],
      ["plan", true],
    ])
    const results = new Map(shown[2]?.fields.map(({ label, value }) => [label, value]))
    expect(results.get("last_year")).toBe("2025")
    expect(results.get("last_revenue")).toBe("1.200.000.000 ₫")
    expect(results.get("markets")).toBe("–")
  })

  it("says of each move what it needs, and what the page knows to be missing", () => {
    const [convene] = moveViews(answer({ moves: ["convene"] }), "vi")
    expect(convene).toMatchObject({ label: "Trình hội đồng", place: "move", isBack: false })
    expect(convene?.needs).toEqual([
      { need: "advisory_opinion", missing: true },
      { need: "session", missing: true },
    ])
    const there = answer({ moves: ["convene"], session_id: "csess_1" })
    expect(moveViews(there, "vi")[0]?.needs[1]).toEqual({ need: "session", missing: false })
  })

  it("asks no samples of tourism", () => {
    const tour = { ...dossier, product_set: 26, state: "commune_reported" as const }
    const [receive] = moveViews(answer({ dossier: tour, moves: ["receive"] }), "vi")
    expect(receive?.needs).toEqual([])
  })

  it("makes reports and decisions where they belong, the ways back first", () => {
    const views = moveViews(answer({ moves: ["report", "decide", "return"] }), "en")
    expect(views.map(({ name, place }) => [name, place])).toEqual([
      ["return", "move"],
      ["report", "report"],
      ["decide", "decision"],
    ])
  })

  it("tells its history newest first, in the words of the moves", () => {
    const steps = [
      step({ id: "1", action: "create", role: "producer", actor_name: null }),
      step({}),
    ]
    expect(stepViews(steps, "vi")).toMatchObject([
      { title: "Trả lại để bổ sung", who: "Cán bộ xã · Cán bộ xã", reason: "Thiếu trang 2." },
      { title: null, action: "create", who: "Chủ thể", letter: null },
    ])
    const after = { state: "ministry", letter_number: "101/TTr-UBND", letter_on: "2026-11-25" }
    expect(stepViews([step({ action: "forward", after })], "vi")[0]?.letter).toEqual({
      number: "101/TTr-UBND",
      day: "25/11/2026",
    })
  })
})

it("names what the reader is, with the commune of a commune officer", () => {
  const roles = [
    { role: "commune_officer" as const, commune_code: "20434", commune_name: "Xã Tây Giang" },
    { role: "advisory" as const, commune_code: null, commune_name: null },
  ]
  expect(roleLine({ user_id: "u", roles, keeps_roles: false }, "vi")).toBe(
    "Cán bộ xã (Xã Tây Giang), Tổ tư vấn"
  )
})

describe("forms", () => {
  it("send a move with the version that was seen, and samples only where they count", () => {
    const body = moveBodyOf("return", dossier, { samples: false })
    expect(body({ ...emptyMove(), reason: " Thiếu. " })).toMatchObject({
      move: "return",
      version: 4,
      reason: "Thiếu.",
      samples: null,
      letter_on: null,
    })
    const receive = moveBodyOf("receive", dossier, { samples: true })
    expect(receive(emptyMove()).samples).toBe("5")
  })

  it("leave out what is not chosen in a report, so that the schema names it", () => {
    const values = { ...emptyReport(), local_origin_met: "no", local_origin_finding: "Ngoài xã." }
    const { findings } = reportBodyOf(dossier)(values)
    expect(findings.local_origin).toEqual({ met: false, finding: "Ngoài xã." })
    expect(findings.local_labour.met).toBeUndefined()
    expect(reportFieldOf("findings.local_labour.met")).toBe("local_labour_met")
    expect(reportFieldOf("letter_on")).toBe("letter_on")
  })
})

it("lists what waits for the reader unless all is asked for", () => {
  expect(dossierQuery({ late: '"1"' })).toMatchObject({ waiting: true, late: "1" })
  expect(dossierQuery({ all: "1" }).waiting).toBeUndefined()
})
