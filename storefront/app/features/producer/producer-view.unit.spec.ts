import type { StoreProducer } from "@ocop/contracts"
import { toProducerFacts } from "./producer-view"

const producer = (changes: Partial<StoreProducer> = {}): StoreProducer => ({
  id: "prod_1",
  handle: "htx-tay-giang",
  name: "HTX Tây Giang",
  kind: "cooperative",
  origin: { commune: null, former: null },
  product_count: 1,
  trade_name: null,
  tax_code: null,
  registration_number: null,
  representative: null,
  phone: null,
  email: null,
  address: null,
  story: null,
  ...changes,
})

it("says only what is known", () => {
  expect(toProducerFacts(producer(), "vi")).toEqual([
    { name: "kind", value: "Hợp tác xã", href: null },
  ])
  expect(toProducerFacts(producer({ kind: null }), "vi")).toEqual([])
})

it("leads to a call and a letter", () => {
  const facts = toProducerFacts(producer({ phone: "0912345678", email: "hoa@thu.vn" }), "en")
  expect(facts).toEqual([
    { name: "kind", value: "Cooperative", href: null },
    { name: "phone", value: "0912 345 678", href: "tel:0912345678" },
    { name: "email", value: "hoa@thu.vn", href: "mailto:hoa@thu.vn" },
  ])
})

it("names the commune of today before the old one", () => {
  const origin: StoreProducer["origin"] = {
    commune: {
      code: "20857",
      name: "Xã Sơn Cẩm Hà",
      type: "commune",
      province: { code: "48", name: "Thành phố Đà Nẵng" },
    },
    former: {
      code: null,
      name: "Huyện Tiên Phước",
      type: "district",
      district: { slug: "tien-phuoc", name: "Huyện Tiên Phước" },
      province_name: "Tỉnh Quảng Nam",
      valid_to: "2025-06-30",
    },
  }
  const facts = toProducerFacts(producer({ kind: null, origin }), "vi")
  expect(facts.map(({ name, value }) => [name, value])).toEqual([
    ["commune", "Xã Sơn Cẩm Hà, Thành phố Đà Nẵng"],
    ["former", "Huyện Tiên Phước, Tỉnh Quảng Nam"],
  ])
})
