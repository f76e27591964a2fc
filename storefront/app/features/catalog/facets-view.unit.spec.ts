import { toFacetViews, toFlagViews, type LabelOf } from "./facets-view"
import { noFacets as NONE } from "./facets.fixture"

const labelOf: LabelOf = (name, value, given) => given ?? `${name} ${value}`

describe("facets", () => {
  it("shows highest stars first and marks what is chosen", () => {
    const stars = [
      { value: "3", count: 20 },
      { value: "5", count: 1 },
      { value: "4", count: 7 },
    ]
    const [facet] = toFacetViews({ ...NONE, stars }, { stars: ["4"] }, labelOf)
    expect(facet?.first.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ["5", 1, false],
      ["4", 7, true],
      ["3", 20, false],
    ])
  })

  it("puts the chosen districts first, then the most frequent, and the rest behind more", () => {
    const district = Array.from({ length: 9 }, (_, index) => ({
      value: `d${index}`,
      label: `Huyện ${index}`,
      count: index + 1,
    }))
    const [facet] = toFacetViews({ ...NONE, district }, { district: ["d0"] }, labelOf)
    expect(facet?.first.map(({ label }) => label)).toEqual(
      [0, 8, 7, 6, 5, 4].map((n) => `Huyện ${n}`)
    )
    expect(facet?.rest.map(({ value }) => value)).toEqual(["d3", "d2", "d1"])
  })

  it("keeps a chosen value that matches nothing, so that it can be taken back", () => {
    const [facet] = toFacetViews(NONE, { commune: ["20857"] }, labelOf)
    expect(facet?.first).toEqual([
      { value: "20857", label: "commune 20857", count: 0, chosen: true },
    ])
  })

  it("leaves out values without a product and facets without a value", () => {
    const sector = [{ value: "food", count: 0 }]
    expect(toFacetViews({ ...NONE, sector }, {}, labelOf)).toEqual([])
  })
})

it.each([
  ["true", 3],
  ["1", 3],
  ["false", 0],
])("counts a flag by its yes (%s)", (value, count) => {
  const [certified] = toFlagViews({ ...NONE, certified: [{ value, count: 3 }] }, {}, labelOf)
  expect(certified).toEqual({ name: "certified", label: "certified 1", count, chosen: false })
})
