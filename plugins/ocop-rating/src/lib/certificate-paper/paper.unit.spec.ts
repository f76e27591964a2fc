import type { RegisterEntry } from "@ocop/contracts"
import { localDate } from "@ocop/rules"
import { textOf } from "../pdf-text.fixture"
import { certificatePdf } from "./paper-pdf"
import { toCertificatePaper } from "./paper-text"

const ENTRY: RegisterEntry = {
  id: "cert_1",
  state: "valid",
  stars: 4,
  recognised_stars: 4,
  points: 75.5,
  product_name: "Mật ong rừng Tây Giang",
  product_set: 4,
  product_code: "48-20455-01-2026",
  product_handle: null,
  producer: { id: "prdc_1", handle: "ra-zeh", name: "Hợp tác xã Ra Zéh", kind: "cooperative" },
  origin: {
    commune: {
      code: "20455",
      name: "Xã Tây Giang",
      type: "commune",
      province: { code: "48", name: "Thành phố Đà Nẵng" },
    },
    former: null,
  },
  decision_number: "12/QĐ-UBND",
  decision_on: "2026-06-01",
  authority_level: "province",
  authority_name: "UBND thành phố Đà Nẵng",
  criteria_edition: "26-2026",
  first_day: "2026-06-01",
  last_day: "2029-05-31",
  in_force_until: "2029-05-31",
  late_reassessment_filed_on: null,
  late_reassessment_ended_on: null,
  superseded_on: null,
  revoked_on: null,
  revocation_ground: null,
  revocation_decision_number: null,
  evidence_level: "A",
  source_url: null,
  illustrative: false,
}

const PRINT = {
  printedOn: localDate("2026-11-23"),
  verifyAt: "https://ocop.example/xac-minh",
  code: `OCOP1.abcdefgh.${"A".repeat(300)}.${"B".repeat(86)}`,
}
const paperOf = (changes: Partial<RegisterEntry> = {}) =>
  toCertificatePaper({ ...ENTRY, ...changes }, PRINT)

it("names decision, authority, days, product, producer and commune", async () => {
  const text = textOf(await certificatePdf([paperOf()]))
  for (const said of [
    "GIẤY CHỨNG NHẬN SẢN PHẨM OCOP",
    "Sản phẩm OCOP 4 sao",
    "Mật ong rừng Tây Giang",
    "Hợp tác xã Ra Zéh",
    "Xã Tây Giang, Thành phố Đà Nẵng",
    "12/QĐ-UBND",
    "01/06/2026",
    "UBND thành phố Đà Nẵng",
    "từ 01/06/2026 đến hết 31/05/2029",
    "48-20455-01-2026",
    "Bản in từ sổ đăng ký của Sàn OCOP ngày 23/11/2026.",
    "ocop.example/xac-minh",
  ])
    expect(text).toContain(said)
  expect(text).not.toContain("MINH HỌA")
})

it("is the same bytes whenever the same paper is printed", async () => {
  const [once, again] = await Promise.all([
    certificatePdf([paperOf()]),
    certificatePdf([paperOf()]),
  ])
  expect(once.equals(again)).toBe(true)
})

it("is one sheet however long its names are", async () => {
  const name = "Bánh tráng cuốn thịt heo hai đầu da ".repeat(5)
  const pdf = await certificatePdf([
    paperOf({ product_name: name.slice(0, 160), authority_name: name.slice(0, 120) }),
  ])
  expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
})

it("says that it is invented where it is, and how well a row is proven", async () => {
  const text = textOf(await certificatePdf([paperOf({ illustrative: true, evidence_level: "C" })]))
  expect(text).toContain("MINH HỌA")
  expect(text).toContain("do phần mềm tạo ra để trình diễn")
  expect(text).toContain("Thông tin của chủ thể")
})

it("says until when it is extended", () => {
  const { facts } = paperOf({ state: "extended", in_force_until: "2029-11-27" })
  expect(facts).toContainEqual({ label: "Gia hạn đến hết", value: "27/11/2029" })
})

it("leaves out what is not known", () => {
  const { facts, place } = toCertificatePaper(
    {
      ...ENTRY,
      decision_number: null,
      decision_on: null,
      product_code: null,
      product_set: null,
      origin: { commune: null, former: null },
    },
    PRINT
  )
  expect(facts.map(({ label }) => label)).toEqual(["Cơ quan công nhận", "Có giá trị"])
  expect(place).toBe("")
})
