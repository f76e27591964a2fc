import type { StoreSuspicionReport } from "@ocop/contracts"
import { toReceiptView } from "./receipt-view"

const report = (changes: Partial<StoreSuspicionReport> = {}): StoreSuspicionReport => ({
  receipt: "BH-7KM2P-QX94R",
  state: "received",
  ground: "other",
  received_on: "2026-11-25",
  due_on: "2026-12-04",
  moved_on: null,
  public_reason: null,
  ...changes,
})

it("says when an answer comes, and nothing that is not known", () => {
  expect(toReceiptView(report(), "vi")).toEqual({
    receipt: "BH-7KM2P-QX94R",
    state: "received",
    facts: [
      { name: "state", value: "Đã tiếp nhận" },
      { name: "ground", value: "Điều đáng ngờ khác" },
      { name: "received", value: "25/11/2026" },
      { name: "due", value: "04/12/2026" },
    ],
  })
})

it("gives the answer right after the state, and no term any more", () => {
  const answered = report({
    state: "dismissed",
    due_on: null,
    moved_on: "2026-11-30",
    public_reason: "Tem đúng.",
  })
  expect(toReceiptView(answered, "en").facts).toEqual([
    { name: "state", value: "No violation found" },
    { name: "reason", value: "Tem đúng." },
    { name: "ground", value: "Something else" },
    { name: "received", value: "25/11/2026" },
    { name: "moved", value: "30/11/2026" },
  ])
})
