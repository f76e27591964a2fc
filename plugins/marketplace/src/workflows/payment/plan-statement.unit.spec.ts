import { transferCode } from "@ocop/rules"
import type { PaymentStatement } from "../../modules/payment-statement/service"
import { planStatement, type Circumstances, type Said } from "./plan-statement"

const NOW = new Date("2026-11-26T02:00:00Z")
const circumstances: Circumstances = {
  now: NOW,
  canceled: false,
  bank_account_id: "bacc_1",
  withholds_from: null,
}

const statement = (change: Partial<PaymentStatement> = {}): PaymentStatement =>
  ({
    id: "paystm_1",
    order_id: "order_1",
    order_number: 1024,
    method: "vietqr",
    state: "transfer_stated",
    amount: 120_000,
    received_amount: null,
    ...change,
  }) as PaymentStatement

const confirm: Said = { act: "confirm", actor: "producer", actor_id: "mem_1", amount: 120_000 }

it("records the exact amount, who said so and which account the buyer saw", () => {
  expect(planStatement(statement(), { ...confirm, note: "Đã thấy" }, circumstances)).toEqual({
    id: "paystm_1",
    from: "transfer_stated",
    after: {
      state: "confirmed",
      state_since: NOW,
      alarms: [],
      received_amount: 120_000,
      producer_note: "Đã thấy",
    },
    change: {
      statement_id: "paystm_1",
      act: "confirm",
      actor: "producer",
      actor_id: "mem_1",
      note: "Đã thấy",
      amount: 120_000,
      bank_account_id: "bacc_1",
      from_state: "transfer_stated",
      to_state: "confirmed",
    },
  })
})

it.each([
  ["off by one đồng", {}, { amount: 119_999 }, {}, "payment.amount_differs"],
  ["off by one đồng the other way", {}, { amount: 120_001 }, {}, "payment.amount_differs"],
  ["no amount", {}, { amount: null }, {}, "payment.amount_malformed"],
  ["a mistyped code", {}, { transfer_code: "DH1024A" }, {}, "payment.code_mistyped"],
  [
    "another order's code",
    {},
    { transfer_code: transferCode(1025) },
    {},
    "payment.code_of_another_order",
  ],
  ["said before", { state: "confirmed" }, {}, {}, "payment.already_stated"],
  ["a buyer's word", {}, { actor: "buyer" }, {}, "payment.not_yours_to_state"],
  ["a cancelled order", {}, {}, { canceled: true }, "payment.order_canceled"],
  ["cash", { state: "due" }, {}, {}, "payment.move_not_allowed"],
] as const)("refuses %s", (_, row, said, around, code) => {
  const plan = () =>
    planStatement(statement(row), { ...confirm, ...said }, { ...circumstances, ...around })
  expect(plan).toThrow(expect.objectContaining({ code }))
})

it("gives back at most what came, also from a cancelled order", () => {
  const row = statement({ state: "refund_due", received_amount: 50_000 })
  const refund: Said = { act: "refund", actor: "producer", actor_id: "mem_1", amount: 50_000 }
  const canceled = { ...circumstances, canceled: true }
  expect(planStatement(row, refund, canceled).after).toMatchObject({
    state: "refunded",
    refunded_amount: 50_000,
  })
  expect(() => planStatement(row, { ...refund, amount: 50_001 }, canceled)).toThrow(
    expect.objectContaining({ code: "payment.refund_too_large" })
  )
})

it.each([
  [null, {}],
  [{ kind: "household" }, { withheld_vat: 1200, withheld_pit: 600 }],
  [{ kind: null }, { withheld_vat: 1200, withheld_pit: 600 }],
  [{ kind: "cooperative" }, { withheld_vat: 0, withheld_pit: 0 }],
] as const)("withholding from %j: %j", (withholds_from, columns) => {
  const { after } = planStatement(statement(), confirm, { ...circumstances, withholds_from })
  expect(after).toMatchObject(columns)
  expect("withheld_vat" in after).toBe(withholds_from !== null)
})
