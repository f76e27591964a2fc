import type { ListingContent } from "@ocop/rules"
import { compareRows, hitView, reasonsOf, takedownMoves } from "./listing"

const TEA: ListingContent = {
  title: "Trà",
  description: null,
  goods_kind: "food",
  product_set: 12,
  registered_product_id: null,
  net_content: { value: 1500, unit: "g" },
  weight_grams: null,
  label: { origin: "Việt Nam" },
  photos: [],
}
const draft = (content: Partial<ListingContent>, price: number | null = null) => ({
  content: { ...TEA, ...content },
  price,
  stock: null,
})

describe("the comparison", () => {
  it("marks what differs, the lines of the label one by one", () => {
    const after = draft({ title: "Trà gừng", label: { origin: "Việt Nam", usage: "Hãm" } })
    const changed = compareRows({ before: TEA, after }, "vi").filter(({ isChanged }) => isChanged)
    expect(changed).toEqual([
      { field: "title", label: null, before: "Trà", after: "Trà gừng", isChanged: true },
      { field: "label", label: "Hướng dẫn sử dụng", before: "–", after: "Hãm", isChanged: true },
    ])
  })

  it("shows the whole of a new listing with its first price", () => {
    const rows = compareRows({ before: null, after: draft({}, 85_000) }, "vi")
    expect(rows.find(({ field }) => field === "net_content")?.after).toBe("1.500 g")
    expect(rows.find(({ field }) => field === "price")?.after).toBe("85.000")
    expect(rows.filter(({ field }) => field === "stock")).toEqual([])
  })
})

it.each([
  ["title", { text: "số 1", from: 0, to: 4 }, "số 1"],
  ["label.origin", null, "Xuất xứ"],
  ["photos", null, null],
] as const)("a hit at %s with %j is about %s", (place, words, about) => {
  expect(hitView({ code: "superlative", place, severity: "look", words }, "vi")).toMatchObject({
    blocks: false,
    words: about,
  })
})

it.each([
  ["open", ["execute", "dismiss"]],
  ["done", ["lift"]],
  ["lifted", []],
  ["dismissed", []],
] as const)("a takedown that is %s moves by %j", (state, moves) => {
  expect(takedownMoves({ state })).toEqual(moves)
})

it("reads each line as one reason", () => {
  expect(reasonsOf(" Ảnh mờ. \n\nThiếu xuất xứ.")).toEqual([
    { place: null, text: "Ảnh mờ." },
    { place: null, text: "Thiếu xuất xứ." },
  ])
})
