import { toSearch } from "../../lib/filter-address"
import { toChips } from "./chips-view"
import type { LabelOf } from "./facets-view"
import { noFacets } from "./facets.fixture"
import { LISTING_FILTERS } from "./listing-filters"

const labelOf: LabelOf = (name, value, given) => given ?? `${name} ${value}`

it("makes a chip for each value, each leading to the choice without it", () => {
  const chosen = {
    stars: ["3", "4"],
    district: ["tay-giang"],
    in_stock: ["1"],
    price_max: ["50000"],
    q: ["tra"],
    page: ["2"],
  }
  const facets = {
    ...noFacets,
    district: [{ value: "tay-giang", label: "Huyện Tây Giang", count: 1 }],
  }
  const priceOf = (min?: string, max?: string) => `${min ?? ""}–${max ?? ""}`
  const chips = toChips(facets, chosen, { labelOf, priceOf })
  expect(chips.map(({ label, left }) => [label, toSearch(left, LISTING_FILTERS)])).toEqual([
    ["stars 3", "?stars=4&district=tay-giang&in_stock=1&price_max=50000&q=tra"],
    ["stars 4", "?stars=3&district=tay-giang&in_stock=1&price_max=50000&q=tra"],
    ["Huyện Tây Giang", "?stars=3,4&in_stock=1&price_max=50000&q=tra"],
    ["in_stock 1", "?stars=3,4&district=tay-giang&price_max=50000&q=tra"],
    ["–50000", "?stars=3,4&district=tay-giang&in_stock=1&q=tra"],
  ])
})
