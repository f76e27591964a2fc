import type { AdminComplaint } from "@ocop/contracts"
import { complaintFacts, complaintSummary, entryActor, lateOf } from "./complaint"

const complaint: AdminComplaint = {
  id: "cmpl_1",
  order_id: "order_1",
  order_number: 12,
  subject: "goods",
  text: "Thiếu một gói trà.",
  photos: 0,
  is_priority: false,
  state: "escalated",
  complained_on: "2026-11-25",
  reply_on: "2026-11-26",
  take_up_on: "2026-12-04",
  settle_on: "2026-12-04",
  outcome: null,
  entries: [],
  may: ["reply", "decide"],
  is_reply_late: true,
  is_settling_late: false,
  producer: { id: "prdc_1", name: "HTX Ra Zéh", phone: "0905123456" },
  buyer: { name: "Nguyễn Thị Hoa", phone: "0912345678", email: null },
}

it.each([
  [true, true, ["reply_late", "settling_late"]],
  [true, false, ["reply_late"]],
  [false, true, ["settling_late"]],
  [false, false, []],
] as const)("with the reply late %s and the rest late %s says %j", (reply, settling, late) => {
  expect(lateOf({ is_reply_late: reply, is_settling_late: settling })).toEqual(late)
})

it("tells the days as people write them", () => {
  expect(complaintSummary(complaint, "vi")).toContainEqual({
    label: "settle_on",
    value: "04/12/2026",
  })
})

it("leaves out what there is not: no e-mail, no decision, an erased buyer", () => {
  const labels = complaintFacts({ ...complaint, buyer: null }, "en").map(({ label }) => label)
  expect(labels).not.toContain("buyer")
  expect(labels).not.toContain("outcome")
  expect(labels).toContain("producer_phone")
})

it("names who acted and for which office", () => {
  const entry = {
    act: "answer" as const,
    state: "answered" as const,
    actor: "producer" as const,
    actor_name: "Alăng Thị Mơ",
    acting_for: "UBND xã Tây Giang",
    text: "Đã gửi bù.",
    at: "2026-11-25T02:00:00.000Z",
  }
  expect(entryActor(entry, "vi")).toMatch(/^Người bán · Alăng Thị Mơ · UBND xã Tây Giang · /)
})
