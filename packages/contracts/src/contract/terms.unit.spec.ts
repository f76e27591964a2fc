import {
  CONTRACT_PAYMENTS,
  CONTRACT_TERM_KEYS,
  contractPaymentOf,
  contractTerms,
  type ContractPayment,
} from "./terms"

it.each(CONTRACT_PAYMENTS)("a contract paid by %s has every term in both languages", (payment) => {
  const terms = contractTerms(payment)
  expect(Object.keys(terms).sort()).toEqual([...CONTRACT_TERM_KEYS].sort())
  for (const { title, text } of Object.values(terms))
    for (const words of [title.vi, title.en, text.vi, text.en]) expect(words).not.toBe("")
})

it.each<[string, ContractPayment, RegExp]>([
  ["pp_cod_ocop", "cash_on_delivery", /tiền mặt/],
  ["pp_system_default", "cash_on_delivery", /tiền mặt/],
  ["pp_vietqr_ocop", "bank_transfer", /VietQR.*tài khoản ngân hàng của chính người bán/],
  ["pp_stripe_stripe", "card", /bằng thẻ/],
])("paying through %s is %s", (provider, payment, words) => {
  expect(contractPaymentOf(provider)).toBe(payment)
  expect(contractTerms(payment).payment.text.vi).toMatch(words)
})

it("says of a transfer or a card nothing of cash", () => {
  for (const payment of ["bank_transfer", "card"] as const)
    expect(contractTerms(payment).payment.text.vi).not.toMatch(/tiền mặt/)
})

it("has no words for a provider it does not know", () => {
  expect(() => contractPaymentOf("pp_momo")).toThrow(RangeError)
})
