import { labelPdf, slipPdf } from "./papers-pdf"
import { labelParts, slipParts, weightText, type PaperPart } from "./papers-text"
import type { ParcelPapers } from "./parcel-papers"

const papers: ParcelPapers = {
  order_code: "1042",
  // a quarter past midnight of the 25th in Vietnam
  ordered_at: new Date("2026-11-24T17:15:00Z"),
  from: {
    name: "Hợp tác xã Ra Zéh",
    phone: "0905123456",
    lines: ["Thôn Arớt", "Xã Hùng Sơn, Thành phố Đà Nẵng"],
  },
  to: {
    name: "Nguyễn Thị Hoa",
    phone: "+84912345678",
    lines: ["12 Trần Phú", "Phường Hội An, Thành phố Đà Nẵng"],
  },
  delivery: "Giao hàng tận nơi",
  pick_up: null,
  items: [
    { title: "Trà đảng sâm Tây Giang (Hộp 250 g)", quantity: 2 },
    { title: "Mật ong rừng", quantity: 1 },
  ],
  grams: 1250,
  is_weight_assumed: false,
  cod_amount: 352_000,
}

const textsOf = (parts: PaperPart[]) => parts.flatMap((part) => ("text" in part ? [part.text] : []))

it("labels a parcel with both parties, its weight and what is to be collected", () => {
  expect(textsOf(labelParts(papers))).toEqual([
    "Đơn hàng 1042",
    "Đặt ngày 25/11/2026",
    "Giao hàng tận nơi",
    "Người gửi",
    "Hợp tác xã Ra Zéh",
    "0905 123 456",
    "Thôn Arớt",
    "Xã Hùng Sơn, Thành phố Đà Nẵng",
    "Người nhận",
    "Nguyễn Thị Hoa",
    "0912 345 678",
    "12 Trần Phú",
    "Phường Hội An, Thành phố Đà Nẵng",
    "Thu hộ (COD): 352.000 ₫",
    "Khối lượng: 1,25 kg",
  ])
})

it("says nothing of the goods on the outside, and counts them inside", () => {
  const outside = textsOf(labelParts(papers)).join("\n")
  expect(outside).not.toMatch(/Trà|Mật ong/)
  const inside = textsOf(slipParts(papers))
  expect(inside).toContain("2 × Trà đảng sâm Tây Giang (Hộp 250 g)")
  expect(inside).toContain("Tổng số món: 3")
})

it("says on both papers where the buyer comes for the goods", () => {
  const pick_up = {
    id: "pickup_1",
    kind: "fair",
    fair_id: "fair_1",
    name: "Hội chợ OCOP Hội An",
    address: "Gian 12",
    commune: null,
    hours: "8–21 giờ",
    days: { first_on: "2026-12-18", last_on: "2026-12-24" },
  } as const
  const line =
    "Khách đến nhận tại: Hội chợ OCOP Hội An, Gian 12; từ 18/12/2026 đến 24/12/2026; 8–21 giờ"
  expect(textsOf(slipParts({ ...papers, pick_up }))).toContain(line)
  expect(textsOf(labelParts({ ...papers, pick_up }))).toContain(line)
})

it("collects nothing when the goods are paid otherwise, and asks to weigh what was assumed", () => {
  const paid = textsOf(labelParts({ ...papers, cod_amount: 0, is_weight_assumed: true }))
  expect(paid).toContain("Không thu tiền")
  expect(paid).toContain("Khối lượng: 1,25 kg (ước tính, vui lòng cân lại)")
})

it.each([
  [300, "300 g"],
  [1000, "1 kg"],
  [1255, "1,26 kg"],
])("writes %i g as %s", (grams, text) => {
  expect(weightText(grams)).toBe(text)
})

it.each([
  ["label", labelPdf],
  ["packing slip", slipPdf],
])("prints a %s on one sheet of A6 with its own font", async (_, print) => {
  const pdf = (await print(papers)).toString("latin1")
  expect(pdf).toMatch(/^%PDF-/)
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 297\.64 419\.53\]/)
  expect(pdf).toContain("BeVietnamPro")
})
