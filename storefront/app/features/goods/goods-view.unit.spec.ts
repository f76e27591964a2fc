import type { StoreGoods, StoreProduct } from "@ocop/contracts"
import { HEALTH_FOOD_NOTICES } from "@ocop/rules"
import { netContentText, noticesOf, seasonRanges, toLabelRows } from "./goods-view"

const WORDS = { name: "Tên", kind: "Loại", responsible: "Chịu trách nhiệm", net: "Định lượng" }
const goods = (changes: Partial<StoreGoods> = {}): StoreGoods => ({
  goods_kind: "staple",
  harvest_months: [],
  label: { origin: "Việt Nam" },
  missing_label_fields: ["warnings"],
  story: null,
  illustrative: false,
  ...changes,
})
const variant = (id: string, value: number | null) => ({
  id,
  title: id,
  sku: null,
  price: 1000,
  net_content: value === null ? null : { value, unit: "g" as const },
  unit_price: null,
  available: null,
})
const product = (changes: Partial<StoreProduct> = {}) => ({
  title: "Gạo <b>lứt</b>",
  producer: null,
  origin: {
    commune: {
      code: "20443",
      name: "Xã Hùng Sơn",
      type: "commune" as const,
      province: { code: "48", name: "Thành phố Đà Nẵng" },
    },
    former: null,
  },
  variants: [variant("a", 1000), variant("b", 2500), variant("c", 1000), variant("d", null)],
  ...changes,
})

describe("a label", () => {
  const rows = (changes: Partial<StoreGoods> = {}, of: Partial<StoreProduct> = {}) =>
    toLabelRows({ ...product(of), goods: goods(changes) }, WORDS, "vi")
  const value = (key: string, ...args: Parameters<typeof rows>) =>
    rows(...args).find((row) => row.key === key)?.value

  it("begins with what every label has, and keeps a line nobody stated", () => {
    expect(rows().map((row) => [row.key, row.value])).toEqual([
      ["name", "Gạo <b>lứt</b>"],
      ["kind", "Lương thực"],
      ["responsible", "Xã Hùng Sơn, Thành phố Đà Nẵng"],
      ["net", "1 kg; 2,5 kg"],
      ["origin", "Việt Nam"],
      ["warnings", null],
    ])
  })

  it("says nothing of a content nobody entered", () => {
    expect(value("net", {}, { variants: [variant("a", null)] })).toBeNull()
  })

  it("names who answers for the goods with the producer's own address", () => {
    const producer = {
      name: "HTX Ra Zéh",
      address: "Thôn 1, Xã Hùng Sơn",
    } as StoreProduct["producer"]
    expect(value("responsible", {}, { producer })).toBe("HTX Ra Zéh, Thôn 1, Xã Hùng Sơn")
    expect(value("responsible", {}, { origin: { commune: null, former: null } })).toBeNull()
  })

  it("warns that a health food is no medicine", () => {
    expect(noticesOf(goods({ goods_kind: "health_food" }))).toEqual(HEALTH_FOOD_NOTICES)
    expect(noticesOf(goods())).toEqual([])
  })
})

it.each<[number, "g" | "ml" | "piece", string, string]>([
  [250, "g", "250 g", "250 g"],
  [1000, "g", "1 kg", "1 kg"],
  [1500, "ml", "1,5 lít", "1.5 l"],
  [12, "piece", "12 chiếc", "12 pieces"],
  [1200, "piece", "1.200 chiếc", "1,200 pieces"],
])("%s %s is written %s, in English %s", (value, unit, vi, en) => {
  expect(netContentText({ value, unit }, "vi")).toBe(vi)
  expect(netContentText({ value, unit }, "en")).toBe(en)
})

it.each<[number[], [number, number][]]>([
  [[], []],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], []],
  [[2, 3, 4], [[2, 4]]],
  [[7], [[7, 7]]],
  [[1, 10, 11, 12], [[10, 1]]],
  [
    [4, 5, 8, 9],
    [
      [4, 5],
      [8, 9],
    ],
  ],
])("months %j are the ranges %j", (months, ranges) => {
  expect(seasonRanges(months)).toEqual(ranges)
})
