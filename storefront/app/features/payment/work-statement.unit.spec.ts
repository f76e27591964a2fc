import type { PaymentView } from "@ocop/contracts"
import { actOf, amountTyped, intentOf, openActs, proposed, typedStatement } from "./work-statement"

const PAYMENT: PaymentView = {
  order_id: "order",
  order_number: 7,
  method: "vietqr",
  state: "transfer_stated",
  amount: 120_000,
  transfer_code: "OCOP7",
  opened_at: "2026-11-25T01:00:00Z",
  state_since: "2026-11-25T01:00:00Z",
  due_at: null,
  received_amount: null,
  refunded_amount: null,
  buyer_note: null,
  producer_note: null,
  may: ["dispute", "confirm", "state_transfer"],
}

it.each([
  ["120000", 120_000],
  ["120.000 ₫", 120_000],
  ["120 000đ", 120_000],
  ["nhiều", 0],
  ["-5", 0],
  ["", 0],
])("reads %j as %i", (typed, amount) => {
  expect(amountTyped(typed)).toBe(amount)
})

it("proposes what is due, gives back what came, and proposes no difference", () => {
  expect(proposed("confirm", PAYMENT).amount).toBe("120000")
  expect(proposed("state_difference", PAYMENT).amount).toBe("")
  expect(proposed("refund", { ...PAYMENT, received_amount: 90_000 }).amount).toBe("90000")
  expect(proposed("refund", PAYMENT).amount).toBe("120000")
})

it("offers the producer's own acts alone, the usual one first", () => {
  expect(openActs(PAYMENT)).toEqual(["confirm", "dispute"])
})

it("knows its own forms by their name", () => {
  expect(actOf(intentOf("refund"))).toBe("refund")
  expect(actOf("accepted")).toBeUndefined()
})

it("keeps what was typed", () => {
  const form = new FormData()
  form.set("amount", " 90.000 ")
  form.set("note", "Thiếu")
  expect(typedStatement(form)).toEqual({ amount: "90.000", transfer_code: "", note: "Thiếu" })
})
