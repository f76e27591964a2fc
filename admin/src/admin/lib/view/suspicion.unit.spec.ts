import {
  AdminMoveSuspicionBody,
  ApiError,
  type AdminSuspicionReport,
  type SuspicionChange,
} from "@ocop/contracts"
import { SUSPICION_STATES } from "@ocop/rules"
import { FIELD_OF_CODE, refusalText } from "../refusal"
import { trailView } from "./change"
import { suspicionQuery } from "./list-query"
import {
  emptyMove,
  handlingFacts,
  moveBodyOf,
  reportFacts,
  reporterFacts,
  suspicionStateView,
  suspicionTitle,
} from "./suspicion"

const report = (changes: Partial<AdminSuspicionReport> = {}): AdminSuspicionReport => ({
  id: "susp_1",
  receipt: "BH-7KM2P-QX94R",
  state: "received",
  ground: "fake_mark",
  certificate_code: null,
  product_name: "Trà rễ atiso",
  place: "Chợ Hàn",
  commune_code: "20434",
  commune_name: "Xã Tân Hiệp",
  seen_on: "2026-11-24",
  lot: null,
  description: "Tem in mờ.",
  received_on: "2026-11-25",
  due_on: "2026-12-04",
  overdue: false,
  moved_on: null,
  public_reason: null,
  ...changes,
})

const valuesOf = (facts: { label: string; value: string }[]) =>
  Object.fromEntries(facts.map(({ label, value }) => [label, value]))

it.each([
  [{}, "Trà rễ atiso"],
  [{ product_name: null, certificate_code: "48-20434-01-2026" }, "48-20434-01-2026"],
  [{ product_name: null }, "The OCOP mark, label or stars look fake"],
])("a report with %j is called %s", (changes, title) => {
  expect(suspicionTitle(report(changes), "en")).toBe(title)
})

it("shows what was seen, with a dash for what was not said", () => {
  expect(valuesOf(reportFacts(report(), "vi"))).toEqual({
    suspicion_ground: "Nghi tem, nhãn hoặc sao OCOP là giả",
    product: "Trà rễ atiso",
    certificate_code: "–",
    lot: "–",
    place: "Chợ Hàn",
    commune_code: "Xã Tân Hiệp",
    seen_on: "24/11/2026",
    description: "Tem in mờ.",
  })
  expect(valuesOf(handlingFacts(report(), "vi"))).toMatchObject({
    due_on: "04/12/2026",
    moved_on: "–",
  })
})

it("shows a reporter only where there is one", () => {
  expect(reporterFacts(null)).toEqual([])
  expect(valuesOf(reporterFacts({ name: null, phone: "0912345678" }))).toEqual({
    reporter_name: "–",
    phone: "0912345678",
  })
})

it("names and colours every state", () => {
  const views = SUSPICION_STATES.map((state) => suspicionStateView(state, "vi"))
  expect(new Set(views.map(({ label }) => label)).size).toBe(SUSPICION_STATES.length)
  expect(new Set(views.map(({ color }) => color)).size).toBe(SUSPICION_STATES.length)
})

it("chooses the only way on, and none of two", () => {
  expect(emptyMove(report()).to).toBe("triaged")
  expect(emptyMove(report({ state: "triaged" })).to).toBe("")
})

it("sends a move as the contract takes it", () => {
  const body = moveBodyOf({ to: "triaged", reason: " Đã gọi. ", public_reason: " " })
  expect(AdminMoveSuspicionBody.parse(body)).toEqual({
    to: "triaged",
    reason: "Đã gọi.",
    public_reason: null,
  })
  expect(AdminMoveSuspicionBody.safeParse(moveBodyOf({ ...emptyMove(report()) })).success).toBe(
    false
  )
})

it("marks the field that a refusal speaks about", () => {
  const refused = new ApiError(400, "suspicion.public_reason_missing", "x")
  expect(refusalText(refused, "vi")).toContain("trả lời người phản ánh")
  expect(FIELD_OF_CODE["suspicion.public_reason_missing"]).toBe("public_reason")
})

it("reads the filters a data table writes into the address", () => {
  expect(
    suspicionQuery({ state: '["received"]', ground: '["other"]', overdue: '"true"', q: "tra" })
  ).toEqual({
    q: "tra",
    state: ["received"],
    ground: ["other"],
    overdue: "true",
    limit: 20,
    offset: 0,
  })
})

it("names the states in the trail, and nobody for what the public sent", () => {
  const change: SuspicionChange = {
    id: "1",
    action: "moved",
    actor_id: "user_1",
    actor_name: "Nguyễn Thu",
    reason: "Đã gọi.",
    before: { state: "received", moved_on: null },
    after: { state: "triaged", moved_on: "2026-11-25" },
    created_at: "2026-11-25T17:30:00.000Z",
  }
  const received: SuspicionChange = {
    ...change,
    action: "received",
    actor_id: "public",
    actor_name: null,
    before: null,
  }
  const [last, first] = trailView([received, change], "vi")
  expect(last).toMatchObject({
    actor: "Nguyễn Thu",
    differences: [
      { field: "state", before: "Đã tiếp nhận", after: "Đang xác minh" },
      { field: "moved_on", before: "–", after: "25/11/2026" },
    ],
  })
  expect(first).toMatchObject({ action: "received", actor: null, byPublic: true })
})
