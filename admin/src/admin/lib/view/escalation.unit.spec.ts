import type { AdminEscalation } from "@ocop/contracts"
import { actsOf, escalationFacts } from "./escalation"

const escalation: AdminEscalation = {
  kind: "dispute",
  id: "pret_1",
  order_id: "order_1",
  order_number: 12,
  producer: { id: "prdc_1", name: "HTX Ra Zéh", phone: "0905123456" },
  since: "2026-11-25T02:00:00.000Z",
  parcel_state: "delivered",
  return: {
    id: "pret_1",
    state: "disputed",
    reason: "damaged",
    description: "Hộp móp.",
    photos: 1,
    moves: [
      { from: null, to: "requested", note: null },
      { from: "requested", to: "refused", note: "Đã mở dùng." },
      { from: "refused", to: "disputed", note: "Tôi có ảnh." },
    ].map((move) => ({
      ...(move as Pick<NonNullable<AdminEscalation["return"]>["moves"][number], "from" | "to">),
      note: move.note,
      actor: "buyer" as const,
      actor_name: null,
      acting_for: null,
      at: "2026-11-25T02:00:00.000Z",
    })),
  },
}

it.each([
  ["unanswered", ["end"]],
  ["dispute", ["accept", "uphold"]],
  ["return_unanswered", []],
] as const)("of %s staff may %j", (kind, acts) => {
  expect(actsOf({ ...escalation, kind })).toEqual(acts)
})

it("tells what both sides said", () => {
  const facts = escalationFacts(escalation, "vi")
  expect(facts.find(({ label }) => label === "both_sides")?.value).toBe(
    "Người bán từ chối: Đã mở dùng.\nSàn đang xem xét: Tôi có ảnh."
  )
})

it("leaves out what there is not", () => {
  const facts = escalationFacts({ ...escalation, return: null, producer: null }, "en")
  expect(facts.map(({ label }) => label)).toEqual(["waits_since"])
})
