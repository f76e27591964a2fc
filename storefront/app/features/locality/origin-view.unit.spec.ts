import type { FormerUnitRef, Origin } from "@ocop/contracts"
import { shortDistrict, shortOrigin, toOriginView } from "./origin-view"

const commune: Origin["commune"] = {
  code: "20857",
  name: "Xã Sơn Cẩm Hà",
  type: "commune",
  province: { code: "48", name: "Thành phố Đà Nẵng" },
}
const former: FormerUnitRef = {
  code: "20860",
  name: "Xã Tiên Sơn",
  type: "commune",
  district: { slug: "tien-phuoc", name: "Huyện Tiên Phước" },
  province_name: "Tỉnh Quảng Nam",
  valid_to: "2025-06-30",
}
const district: FormerUnitRef = { ...former, type: "district", name: "Huyện Tiên Phước" }

it.each<[string, Origin, ReturnType<typeof toOriginView>, string]>([
  [
    "today and before",
    { commune, former },
    {
      today: { code: "20857", name: "Xã Sơn Cẩm Hà, Thành phố Đà Nẵng" },
      former: "Xã Tiên Sơn, Huyện Tiên Phước, Tỉnh Quảng Nam",
      district: "Tiên Phước",
    },
    "Xã Sơn Cẩm Hà · Tiên Phước",
  ],
  [
    "only the old district",
    { commune: null, former: district },
    { today: null, former: "Huyện Tiên Phước, Tỉnh Quảng Nam", district: "Tiên Phước" },
    "Tiên Phước",
  ],
  ["nothing", { commune: null, former: null }, { today: null, former: null, district: null }, ""],
])("%s", (_, origin, view, short) => {
  expect(toOriginView(origin)).toEqual(view)
  expect(shortOrigin(origin)).toBe(short)
})

it.each([
  ["Huyện Tây Giang", "Tây Giang"],
  ["Thị xã Điện Bàn", "Điện Bàn"],
  ["Thành phố Tam Kỳ", "Tam Kỳ"],
  ["Quận 1", "Quận 1"],
])("%s is called %s", (name, short) => expect(shortDistrict(name)).toBe(short))
