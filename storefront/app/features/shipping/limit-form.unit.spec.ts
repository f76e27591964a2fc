import { readLimit, typedLimit } from "./limit-form"

const formOf = (fields: [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

it("reads care, days, zones and islands", () => {
  const fields: [string, string][] = [
    ["care", "fresh"],
    ["max_days", " 3 "],
    ["zones", "same_province"],
    ["zones", "same_commune"],
    ["zones", "moon"],
    ["to_islands", "yes"],
  ]
  expect(readLimit(formOf(fields))).toEqual({
    care: "fresh",
    max_days: 3,
    zones: ["same_commune", "same_province"],
    to_islands: true,
  })
})

it.each([
  ["", null],
  ["ba", 0],
  ["2.5", 0],
  ["31", 31],
])("takes %j days as %s", (days, max_days) => {
  expect(readLimit(formOf([["max_days", days]]))).toMatchObject({ max_days, care: "ordinary" })
})

it("keeps a number of days that is none as it was typed", () => {
  const form = formOf([
    ["product_id", "prod"],
    ["max_days", " ba "],
  ])
  expect(typedLimit(form)).toMatchObject({ product_id: "prod", max_days: "ba", zones: [] })
})
