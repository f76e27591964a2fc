import { formatVnd } from "../../lib/format"
import { product, VARIANTS } from "../kit/samples"
import { toCompareRows } from "./compare-view"

const WORDS = {
  price: "Giá",
  unit_price: "Giá theo đơn vị",
  stock: "Kho",
  in_stock: "Còn hàng",
  sold_out: "Hết hàng",
  producer: "Chủ thể",
  origin: "Nơi",
  former: "Trước đây",
  kind: "Loại",
  net: "Định lượng",
  season: "Mùa",
  all_year: "Quanh năm",
  unit: () => "480.000 ₫/kg",
  months: ([first, last]: [number, number]) => `${first}–${last}`,
}
const goods = {
  goods_kind: "food" as const,
  harvest_months: [10, 11, 12, 1],
  label: { origin: "Việt Nam", lot: "A1" },
  missing_label_fields: [],
  story: null,
  illustrative: false,
}

it("puts facts side by side and leaves out what nobody knows", () => {
  const bare = { ...product(VARIANTS.sold_out), unit_price: null, price: null }
  const rows = toCompareRows([{ ...product(VARIANTS.one), goods }, bare], WORDS, "vi")
  const values = Object.fromEntries(rows.map((row) => [row.key, row.values]))
  expect(values.price).toEqual([formatVnd(120_000), null])
  expect(values.unit_price).toEqual(["480.000 ₫/kg", null])
  expect(values.stock).toEqual(["Còn hàng", "Hết hàng"])
  expect(values.season).toEqual(["10–1", null])
  expect(values.origin).toHaveLength(2)
  expect(values).not.toHaveProperty("net")
  expect(values).not.toHaveProperty("warnings")
  expect(values).not.toHaveProperty("lot")
})

it("says of goods without a season that they are there all year", () => {
  const rows = toCompareRows(
    [{ ...product(VARIANTS.one), goods: { ...goods, harvest_months: [] } }],
    WORDS,
    "vi"
  )
  expect(rows.find(({ key }) => key === "season")?.values).toEqual(["Quanh năm"])
})
