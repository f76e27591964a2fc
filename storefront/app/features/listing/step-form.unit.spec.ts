import { readAmount, readWhole } from "./read-number"
import { errorsOfRefusal, readStep, typedFrom, typedStep } from "./step-form"

it.each([
  ["120000", 120_000],
  ["120.000", 120_000],
  ["120.000 ₫", 120_000],
  ["120,000đ", 120_000],
  ["1.200.000", 1_200_000],
  [" 85 000 ", 85_000],
  ["260 g", 260],
  ["", null],
  ["12.5", NaN],
  ["-5", NaN],
  ["năm nghìn", NaN],
])("%j reads as the whole number %s", (typed, number) => {
  expect(readWhole(typed)).toBe(number)
})

it.each([
  ["0,5", 0.5],
  ["0.5", 0.5],
  ["200", 200],
  ["", null],
  ["200g", NaN],
])("%j reads as %s", (typed, number) => {
  expect(readAmount(typed)).toBe(number)
})

const form = (fields: Record<string, string>): FormData => {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.set(name, value)
  return made
}

it("keeps what was typed in a step as it was typed", () => {
  expect(typedStep("gia", form({ price: "một trăm", stock: "12", other: "x" }))).toEqual({
    price: "một trăm",
    stock: "12",
  })
})

it.each([
  ["gia", { price: "85.000", stock: "12" }, { price: 85_000, stock: 12 }],
  ["gia", { price: "", stock: "" }, { price: null, stock: null }],
  [
    "khoi-luong",
    { net_value: "0,5", net_unit: "g", weight_grams: "260" },
    { net_content: { value: 0.5, unit: "g" }, weight_grams: 260 },
  ],
  [
    "khoi-luong",
    { net_value: "", net_unit: "g", weight_grams: "" },
    { net_content: null, weight_grams: null },
  ],
] as const)("reads step %s %j", (step, typed, body) => {
  expect(readStep(step, typed)).toEqual({ ok: true, body })
})

it.each([
  [
    "gia",
    { price: "abc", stock: "1,5" },
    { price: "listing.price_unreadable", stock: "listing.stock_unreadable" },
  ],
  ["gia", { price: "5", stock: "1" }, { price: "listing.price_out_of_range" }],
  [
    "khoi-luong",
    { net_value: "0", net_unit: "g" },
    { net_value: "listing.net_content_unreadable" },
  ],
  [
    "ten",
    { title: "a".repeat(151), goods_kind: "food", description: "" },
    { title: "listing.text_too_long" },
  ],
  ["nhan", { "label.origin": "a".repeat(2001) }, { "label.origin": "listing.text_too_long" }],
] as const)("refuses step %s %j at its fields", (step, typed, errors) => {
  expect(readStep(step, typed)).toEqual({ ok: false, errors })
})

it("shows a draft in the fields it came from", () => {
  const typed = typedFrom({
    content: {
      title: "Trà",
      description: null,
      goods_kind: "food",
      product_set: 12,
      registered_product_id: null,
      net_content: { value: 0.5, unit: "ml" },
      weight_grams: 260,
      label: { origin: "Việt Nam" },
      photos: [],
    },
    price: 85_000,
    stock: null,
  })
  expect(typed).toMatchObject({
    title: "Trà",
    description: "",
    product_set: "12",
    net_value: "0,5",
    net_unit: "ml",
    price: "85000",
    stock: "",
    "label.origin": "Việt Nam",
    "label.usage": "",
  })
})

it("puts what the API alone can judge at its field", () => {
  expect(errorsOfRefusal("product.already_linked")).toEqual({
    registered_product_id: "product.already_linked",
  })
  expect(errorsOfRefusal("listing.change_waiting")).toEqual({})
})
