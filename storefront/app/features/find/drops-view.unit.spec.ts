import { toDrops } from "./drops-view"

it("offers to drop each filter, with the others kept and the first page again", () => {
  expect(toDrops({ q: ["tra"], stars: ["4", "5"], page: ["3"], sort: ["name"] })).toEqual([
    { name: "q", left: { stars: ["4", "5"], sort: ["name"] } },
    { name: "stars", left: { q: ["tra"], sort: ["name"] } },
  ])
})

it("takes a range of prices as one", () => {
  const chosen = { district: ["tay-giang"], price_min: ["1000"], price_max: ["2000"] }
  expect(toDrops(chosen)).toEqual([
    { name: "district", left: { price_min: ["1000"], price_max: ["2000"] } },
    { name: "price_min", left: { district: ["tay-giang"] } },
  ])
})

it("has nothing to offer where one filter is all there is", () => {
  expect(toDrops({ q: ["zzz"], sort: ["name"] })).toEqual([])
  expect(toDrops({})).toEqual([])
})
