import { formatMonth, monthInText } from "./month"

it.each([
  [1, "Tháng 1", "January"],
  ["11", "Tháng 11", "November"],
  [13, "13", "13"],
  ["x", "x", "x"],
])("%j is %s or %s", (month, vi, en) => {
  expect([formatMonth(month, "vi"), formatMonth(month, "en")]).toEqual([vi, en])
})

it("is written small within a Vietnamese sentence", () => {
  expect([monthInText(5, "vi"), monthInText(5, "en")]).toEqual(["tháng 5", "May"])
})
