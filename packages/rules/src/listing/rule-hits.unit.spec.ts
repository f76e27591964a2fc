import { HEALTH_FOOD_NOTICES } from "../law/label-content"
import { changedListingFields, LISTING_FIELD_RISK, type ListingContent } from "./content"
import { canBeSent, firstOfferHits, isAlcohol, listingHits } from "./rule-hits"

const TEA: ListingContent = {
  title: "Trà rễ atiso",
  description: "Hái trên núi, sấy lạnh.",
  goods_kind: "food",
  product_set: 12,
  registered_product_id: null,
  net_content: { value: 200, unit: "g" },
  weight_grams: 260,
  label: {
    origin: "Việt Nam",
    ingredients: "Rễ atiso",
    usage: "Hãm nước sôi",
    storage: "Nơi khô",
    warnings: "Không dùng khi mốc",
  },
  photos: ["photo_1"],
}
const RUOU: Partial<ListingContent> = {
  goods_kind: "alcohol",
  product_set: 14,
  label: { origin: "Việt Nam", ethanol_percent: "30 %", warnings: "Trên 18 tuổi" },
}

const hits = (changes: Partial<ListingContent>, isSinglePack?: boolean) =>
  listingHits({ ...TEA, ...changes }, isSinglePack).map(
    ({ code, place, severity }) => `${severity} ${code} ${place}`
  )

it.each<[string, Partial<ListingContent>, string[]]>([
  ["nothing", {}, []],
  ["a claim in the title", { title: "Trà số 1" }, ["look superlative title"]],
  [
    "a claim in the label",
    { label: { ...TEA.label, usage: "Điều trị mất ngủ" } },
    ["blocks medicine label.usage"],
  ],
  ["a claim it denies", { description: "Không dùng để chữa bệnh." }, ["look medicine description"]],
  ["a phone", { description: "Gọi 0912345678" }, ["blocks contact description"]],
  ["stars", { title: "Trà 5 sao" }, ["blocks stars_in_text title"]],
  ["no name", { title: " " }, ["blocks title_missing title"]],
  ["no photo", { photos: [] }, ["blocks photo_missing photos"]],
  ["no weight", { net_content: null }, ["blocks net_content_missing net_content"]],
  ["no weight of a stay", { net_content: null, goods_kind: "service" }, []],
  [
    "blank label fields",
    { label: { ...TEA.label, origin: " ", storage: "" } },
    ["blocks label_missing label.origin", "blocks label_missing label.storage"],
  ],
  ["a sale of tea", { description: "Đang giảm giá" }, []],
  ["alcohol", RUOU, ["look alcohol goods_kind"]],
  ["alcohol by its set alone", { product_set: 15 }, ["look alcohol goods_kind"]],
  [
    "a sale of alcohol",
    { ...RUOU, description: "Đang giảm giá" },
    ["blocks alcohol_promoted description", "look alcohol goods_kind"],
  ],
  ["alcohol called food", { title: "Rượu cần" }, ["look alcohol_kind_doubtful title"]],
  [
    "health food without its sentences",
    {
      goods_kind: "health_food",
      label: { ...TEA.label, benefits: "Bổ sung xơ", target_users: "Người lớn" },
    },
    ["blocks health_notice_missing label.warnings"],
  ],
  [
    "health food with them",
    {
      goods_kind: "health_food",
      label: {
        ...TEA.label,
        benefits: "Bổ sung xơ",
        target_users: "Người lớn",
        warnings: HEALTH_FOOD_NOTICES.join(". "),
      },
    },
    [],
  ],
])("finds %s", (_, changes, expected) => {
  expect(hits(changes)).toEqual(expected)
})

it("asks no net content of a listing with several packs", () => {
  expect(hits({ net_content: null }, false)).toEqual([])
})

it("says where the words stand", () => {
  const [hit] = listingHits({ ...TEA, title: "Trà Số 1 núi" })
  expect(hit?.words).toEqual({ text: "Số 1", from: 4, to: 8 })
})

it.each([
  [null, null, ["price_missing", "stock_missing"]],
  [50_000, 0, []],
  [50_000, null, ["stock_missing"]],
])("a first offer of %s đồng, %s pieces lacks %j", (price, stock, codes) => {
  expect(firstOfferHits({ price, stock }).map(({ code }) => code)).toEqual(codes)
})

it("can be sent unless something blocks", () => {
  expect(canBeSent(listingHits({ ...TEA, title: "Trà ngon nhất" }))).toBe(true)
  expect(canBeSent(listingHits({ ...TEA, photos: [] }))).toBe(false)
})

it.each([
  ["alcohol", null, true],
  ["food", 14, true],
  ["food", 15, true],
  ["food", 13, false],
  [null, null, false],
] as const)("isAlcohol: %s of set %s: %s", (kind, set, answer) => {
  expect(isAlcohol(kind, set)).toBe(answer)
})

it("applies price and stock at once, and nothing else", () => {
  const atOnce = Object.entries(LISTING_FIELD_RISK).filter(([, risk]) => risk === "at_once")
  expect(atOnce.map(([field]) => field)).toEqual(["price", "stock"])
})

it("knows what changed, whatever the order of a label", () => {
  const label = Object.fromEntries(Object.entries(TEA.label).reverse())
  expect(changedListingFields(TEA, { ...TEA, label })).toEqual([])
  expect(changedListingFields(TEA, { ...TEA, title: "Trà", photos: [] })).toEqual([
    "title",
    "photos",
  ])
  expect(changedListingFields(null, TEA)).toHaveLength(9)
})
