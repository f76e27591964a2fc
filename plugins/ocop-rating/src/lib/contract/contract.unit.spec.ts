import type { ContractPayment, PickUpPoint, StoreCartReview, StoreContract } from "@ocop/contracts"
import { composeContract } from "./compose"
import { sha256 } from "./hash"
import { contractPdf } from "./pdf"
import { pdfParts } from "./pdf-text"
import { textOf } from "../pdf-text.fixture"

const REVIEW: StoreCartReview = {
  id: "cart_1",
  lines: [
    {
      id: "line_1",
      variant_id: "variant_1",
      product_id: "prod_1",
      product_handle: "tra",
      title: "Trà rễ atiso",
      variant_title: "Hộp",
      thumbnail: null,
      quantity: 2,
      unit_price: 120_000,
      total: 240_000,
      available: 3,
      facts: {
        weight_grams: 200,
        origin: "Xã Tây Giang, Thành phố Đà Nẵng",
        stars: 4,
        certified_until: "2027-01-01",
      },
      producer: {
        id: "prdc_1",
        handle: "ra-zeh",
        name: "Hợp tác xã Ra Zéh",
        kind: "cooperative",
        address: "Thôn Arớt, Xã Tây Giang",
        phone: "0905123456",
        tax_code: "4001234567",
        registration_number: null,
      },
    },
  ],
  issues: [],
  item_total: 240_000,
  shipping: { option_id: "so_1", name: "Giao tận nhà", amount: 30_000, pick_up: null },
  tax_total: 20_000,
  total: 270_000,
  email: null,
  delivery: {
    full_name: "Alăng Thị Mơ",
    phone: "0912345678",
    address: "12 Trần Phú",
    commune: {
      code: "20455",
      name: "Xã Tây Giang",
      type: "commune",
      province: { code: "48", name: "Thành phố Đà Nẵng" },
    },
  },
  invoice: null,
  fingerprint: "f".repeat(64),
}

const FAIR: PickUpPoint = {
  id: "pickup_1",
  kind: "fair",
  fair_id: "fair_1",
  name: "Hội chợ OCOP Hội An",
  address: "Gian 12",
  commune: null,
  hours: null,
  days: { first_on: "2026-12-18", last_on: "2026-12-24" },
}

const compose = (payment: ContractPayment = "cash_on_delivery", review = REVIEW) =>
  composeContract(
    review,
    { id: "order_1", display_id: 12 },
    payment,
    new Date("2026-11-25T18:30:00.000Z")
  )

const toContract = (row: ReturnType<typeof compose>): StoreContract => ({
  order_id: row.order_id,
  sha256: row.sha256,
  intact: true,
  kept_until: row.kept_until,
  content: JSON.parse(row.content),
  buyer: JSON.parse(row.buyer),
})

describe("a contract", () => {
  it("holds seller, goods and totals as reviewed, and nothing of stock", () => {
    const content = JSON.parse(compose().content)
    expect(content).toMatchObject({
      order_number: 12,
      total: 270_000,
      fingerprint: REVIEW.fingerprint,
      sellers: [{ producer: { name: "Hợp tác xã Ra Zéh" }, total: 240_000 }],
    })
    expect(Object.keys(content.sellers[0].lines[0])).not.toContain("available")
  })

  it("is kept until the Vietnamese day 36 months on", () => {
    expect(compose().kept_until).toBe("2029-11-26")
  })

  it("names the buyer only in the part that can be erased, and is bound to it by a hash", () => {
    const row = compose()
    expect(row.content).not.toContain("0912345678")
    expect(JSON.parse(row.content).buyer_sha256).toBe(sha256(row.buyer))
    expect(row.sha256).toBe(sha256(row.content))
  })

  it("cannot be matched to a buyer by trying phones: two alike have other hashes", () => {
    expect(JSON.parse(compose().content).buyer_sha256).not.toBe(
      JSON.parse(compose().content).buyer_sha256
    )
  })
})

describe("its paper", () => {
  const words = (contract: StoreContract) => pdfParts(contract).map((part) => part.text)

  it.each([
    "Bên bán: Hợp tác xã Ra Zéh",
    "Mã số thuế: 4001234567",
    "Bên mua: Alăng Thị Mơ, điện thoại 0912345678",
    "Xác lập lúc 01:30 26/11/2026 (giờ Việt Nam)",
    "Thời hạn của đề nghị",
    "Ai chịu trách nhiệm việc gì",
    "Lưu đến 26/11/2029",
  ])("says %p", (line) => {
    expect(words(toContract(compose()))).toContain(line)
  })

  it("names the way of paying that was chosen, and no other", () => {
    const lines = words(toContract(compose("bank_transfer"))).join("\n")
    expect(lines).toContain("mã VietQR")
    expect(lines).not.toContain("Trả tiền mặt")
  })

  it("names the place and days at which goods are fetched, and none for goods that are brought", () => {
    const shipping = { option_id: "so_2", name: "Nhận tại chỗ", amount: 0, pick_up: FAIR }
    const fetched = compose("cash_on_delivery", { ...REVIEW, shipping })
    expect(JSON.parse(fetched.content).shipping.pick_up).toEqual(FAIR)
    expect(words(toContract(fetched))).toContain(
      "Bên mua đến nhận tại: Hội chợ OCOP Hội An, Gian 12; từ 18/12/2026 đến 24/12/2026"
    )
    expect(words(toContract(compose())).join()).not.toContain("đến nhận tại")
  })

  it("says that the buyer has been erased, and no name", () => {
    const lines = words({ ...toContract(compose()), buyer: null })
    expect(lines).toContain("Thông tin bên mua đã được xóa theo yêu cầu của bên mua.")
    expect(lines.join()).not.toContain("Mơ")
  })
})

it("can be copied out of the PDF with every Vietnamese letter", async () => {
  const pdf = await contractPdf(toContract(compose()))
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  const text = textOf(pdf)
  expect(text).toContain("Hợp đồng mua bán hàng hóa")
  expect(text).toContain("Alăng Thị Mơ")
  expect(text).toContain("Hợp tác xã Ra Zéh")
  expect(text).toContain("270.000 ₫")
})
