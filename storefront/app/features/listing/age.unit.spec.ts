import { needsAge } from "./age"

const goods = (goods_kind: "alcohol" | "food") => ({ goods_kind }) as never

it.each([
  ["alcohol", null, "", true],
  ["food", 14, "", true],
  ["food", 15, "tuoi=17", true],
  ["alcohol", 14, "tuoi=18", false],
  ["food", 12, "", false],
] as const)("%s of set %s with %j asks for the age: %s", (kind, product_set, search, asks) => {
  expect(needsAge({ goods: goods(kind), product_set }, new URLSearchParams(search))).toBe(asks)
})
