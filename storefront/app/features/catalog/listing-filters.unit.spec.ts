import { withPlainPrices } from "./listing-filters"

it.each([
  ["100000", "100000"],
  ["100.000", "100000"],
  ["1.200.000 ₫", "1200000"],
  ["50,000đ", "50000"],
  ["1.5", "1.5"],
  ["rẻ", "rẻ"],
  ["-5", "-5"],
])("reads the price %s as %s", (typed, plain) => {
  expect(withPlainPrices({ price_min: [typed] })).toEqual({ price_min: [plain] })
})

it("leaves other filters alone", () => {
  expect(withPlainPrices({ q: ["1.000"] })).toEqual({ q: ["1.000"] })
})
