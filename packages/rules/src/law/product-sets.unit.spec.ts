import { PRODUCT_SETS, SECTOR_KEYS, productSet } from "./product-sets"

it("knows the 26 sets in order, each in one of the six sectors", () => {
  expect(PRODUCT_SETS.map(({ no }) => no)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1))
  expect(new Set(PRODUCT_SETS.map(({ sector }) => sector))).toEqual(new Set(SECTOR_KEYS))
})

it.each([0, 27, 1.5])("has no set %d", (no) => {
  expect(productSet(no)).toBeNull()
})
