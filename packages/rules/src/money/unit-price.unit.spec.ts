import { unitPrice, type NetContent, type UnitPrice } from "./unit-price"

it.each<[number | null, NetContent | null, UnitPrice | null]>([
  [120_000, { value: 250, unit: "g" }, { amount: 480_000, per: "kg" }],
  [120_000, { value: 1000, unit: "g" }, { amount: 120_000, per: "kg" }],
  [85_000, { value: 330, unit: "ml" }, { amount: 257_576, per: "l" }],
  [180_000, { value: 2, unit: "piece" }, { amount: 90_000, per: "piece" }],
  [180_000, { value: 1, unit: "piece" }, null],
  [0, { value: 500, unit: "g" }, { amount: 0, per: "kg" }],
  [120_000, { value: 0, unit: "g" }, null],
  [120_000, { value: -1, unit: "g" }, null],
  [120_000, { value: Number.NaN, unit: "g" }, null],
  [null, { value: 250, unit: "g" }, null],
  [120_000, null, null],
])("%s đồng for %j is %j", (price, net, expected) => {
  expect(unitPrice(price, net)).toEqual(expected)
})
