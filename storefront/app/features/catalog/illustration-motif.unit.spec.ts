import { PRODUCT_SETS } from "@ocop/rules"
import { illustrationFor } from "./illustration-motif"

it("draws the same picture for the same product", () => {
  expect(illustrationFor(12, "tra-day")).toEqual(illustrationFor(12, "tra-day"))
})

it.each([
  [12, "cup"],
  [13, "bean"],
  [4, "honey"],
  [26, "hills"],
  [null, "basket"],
  [99, "basket"],
])("draws for set %s a %s", (set, motif) => {
  expect(illustrationFor(set, "x").motif).toBe(motif)
})

it("has a motif of its own choice for every set", () => {
  const fallback = PRODUCT_SETS.filter(({ no }) => illustrationFor(no, "x").motif === "basket")
  expect(fallback.map(({ no }) => no)).toEqual([21])
})
