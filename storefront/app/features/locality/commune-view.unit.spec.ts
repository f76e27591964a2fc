import type { FormerUnitRef, StoreCommuneResponse } from "@ocop/contracts"
import { toCommuneFacts, toFormerViews } from "./commune-view"

const commune: StoreCommuneResponse["commune"] = {
  code: "20857",
  name: "Xã Sơn Cẩm Hà",
  type: "commune",
  province: { code: "48", name: "Thành phố Đà Nẵng" },
  formed_from: [],
  area_km2: 120.5,
  population: 12345,
  office_address: null,
  product_count: 0,
  producer_count: 0,
}

it("writes numbers as the reader does and leaves out what is not known", () => {
  expect(toCommuneFacts(commune, "vi")).toEqual([
    { name: "code", value: "20857" },
    { name: "area", value: "120,5 km²" },
    { name: "population", value: "12.345" },
  ])
  expect(toCommuneFacts({ ...commune, area_km2: null, population: null }, "en")).toHaveLength(1)
})

it("tells what it was formed from, latest first", () => {
  const unit = (name: string, valid_to: string): FormerUnitRef => ({
    code: null,
    name,
    type: "commune",
    district: { slug: "tien-phuoc", name: "Huyện Tiên Phước" },
    province_name: "Tỉnh Quảng Nam",
    valid_to,
  })
  const views = toFormerViews([
    unit("Xã Tiên Cẩm", "2020-02-29"),
    unit("Xã Tiên Sơn", "2025-06-30"),
  ])
  expect(views).toEqual([
    { name: "Xã Tiên Sơn, Huyện Tiên Phước, Tỉnh Quảng Nam", until: "30/06/2025" },
    { name: "Xã Tiên Cẩm, Huyện Tiên Phước, Tỉnh Quảng Nam", until: "29/02/2020" },
  ])
})
