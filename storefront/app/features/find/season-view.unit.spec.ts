import { monthOf, monthsFrom, toSeasonMonths } from "./season-view"

it.each([
  ["5", 5],
  ["05", 5],
  ["12", 12],
  ["13", null],
  ["0", null],
  ["-1", null],
  ["5.0", null],
  ["<script>", null],
  ["", null],
  [null, null],
])("%j is month %j", (text, month) => {
  expect(monthOf(text)).toBe(month)
})

it("goes round the year", () => {
  expect(monthsFrom(11)).toEqual([11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(monthsFrom(1)[11]).toBe(12)
})

it("names what is in season in each month and counts what it does not name", () => {
  const products = [
    { handle: "tea", title: "Trà", season: [11, 12] },
    { handle: "rice", title: "Gạo", season: [5, 11] },
  ]
  const [now, next, ...others] = toSeasonMonths(11, products, [
    { value: "11", count: 40 },
    { value: "12", count: 1 },
  ])
  expect(now).toEqual({
    month: 11,
    count: 40,
    products: [
      { handle: "tea", title: "Trà" },
      { handle: "rice", title: "Gạo" },
    ],
  })
  expect(next).toEqual({ month: 12, count: 1, products: [{ handle: "tea", title: "Trà" }] })
  expect(others).toHaveLength(10)
})
