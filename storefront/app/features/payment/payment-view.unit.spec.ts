import type { StorePaymentResponse } from "@ocop/contracts"
import { paymentView } from "./payment-view"

const read = (change: Partial<StorePaymentResponse["payment"]> = {}): StorePaymentResponse => ({
  payment: {
    order_id: "order_1",
    order_number: 1024,
    method: "vietqr",
    state: "awaiting_transfer",
    amount: 150_000,
    transfer_code: "DH1024C",
    opened_at: "2026-11-25T03:00:00.000Z",
    state_since: "2026-11-25T03:00:00.000Z",
    due_at: "2026-11-27T03:00:00.000Z",
    received_amount: null,
    refunded_amount: null,
    buyer_note: null,
    producer_note: null,
    may: ["state_transfer"],
    ...change,
  },
  account: {
    bin: "970405",
    bank_name: "Ngân hàng Nông nghiệp",
    bank_short_name: "Agribank",
    account_number: "4200205123456",
    account_holder: "HTX RA ZEH",
  },
  qr: { text: "0002", size: 41, path: "M4 4h7v1h-7z" },
})

const plain = (text: string) => text.replaceAll("\u00a0", " ")
const copied = (view: ReturnType<typeof paymentView>) =>
  view.transfer?.lines.map(({ copied }) => copied)

it("says how much until when, and what to copy", () => {
  const view = paymentView(read(), "vi")
  expect(plain(view.words.amount)).toBe("150.000 ₫")
  expect(view.words.time).toMatch(/27\/11\/2026/)
  expect(view).toMatchObject({ state: "awaiting_transfer", mayStateTransfer: true })
  expect(copied(view)).toEqual([null, "4200205123456", null, "150000", "DH1024C"])
  expect(view.transfer?.qr).toEqual({ size: 41, path: "M4 4h7v1h-7z" })
})

it("asks for exactly the rest when a part came", () => {
  const part = { state: "amount_differs", received_amount: 50_000, may: [] } as const
  const view = paymentView(read({ ...part, may: [] }), "vi")
  expect(view).toMatchObject({ state: "differs_less", mayStateTransfer: false })
  expect(plain(view.words.rest)).toBe("100.000 ₫")
  expect(copied(view)?.[3]).toBe("100000")
})

it("tells too much from too little", () => {
  const more = read({ state: "amount_differs", received_amount: 160_000 })
  const view = paymentView({ ...more, account: null, qr: null }, "vi")
  expect(view.state).toBe("differs_more")
  expect(view.transfer).toBeNull()
})

it.each([
  ["awaiting_transfer", false, true],
  ["awaiting_transfer", true, false],
  ["confirmed", false, false],
] as const)("%s with an account %s: has no account %s", (state, hasAccount, hasNone) => {
  const answer = read({ state })
  const view = paymentView(hasAccount ? answer : { ...answer, account: null, qr: null }, "vi")
  expect(view.hasNoAccount).toBe(hasNone)
})

it("passes on what both said, and what was given back", () => {
  const said = { producer_note: "Chưa thấy", buyer_note: "Đã gửi", refunded_amount: 20_000 }
  const view = paymentView(read({ state: "refunded", ...said }), "vi")
  expect(view).toMatchObject({ producerNote: "Chưa thấy", buyerNote: "Đã gửi" })
  expect(plain(view.words.refunded)).toBe("20.000 ₫")
})
