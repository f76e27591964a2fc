import { LANGUAGES } from "@ocop/contracts"
import { addressOn, channelsOf } from "./channels"
import { dossierMessage, type DossierFacts } from "./dossier-messages"
import { MEMBER_TEMPLATES, memberMessage } from "./member-messages"

it.each([
  [undefined, ["email"]],
  ["", []],
  ["email, zalo", ["email", "zalo"]],
  ["pigeon,sms", ["sms"]],
])("takes channels %j for %j", (names, channels) => {
  expect(channelsOf(names)).toEqual(channels)
})

it("reaches by e-mail who has one, and by phone who has one", () => {
  const member = { id: "mbr_1", email: "chu@example.vn", phone: null }
  expect(addressOn("email", member)).toBe("chu@example.vn")
  expect(addressOn("zalo", member)).toBeNull()
  expect(addressOn("sms", { ...member, phone: "0905123456" })).toBe("0905123456")
})

const ROWS = MEMBER_TEMPLATES.flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const)
)

it.each(ROWS)("writes %s in %s with the order and the way to it", (name, language) => {
  const { subject, text } = memberMessage(name, language, {
    order_number: 12,
    link: "https://x.vn/d",
  })
  expect(subject).toContain("12")
  expect(text).toContain("https://x.vn/d")
})

const FACTS: DossierFacts = {
  product_name: "Trà đảng sâm",
  state: "returned",
  receipt_number: "001/PĐK-48-20434-2026",
  due_on: null,
  reason: "Thiếu phiếu kiểm nghiệm.",
  stars: null,
  link: "https://x.vn/h",
}

it("writes of a returned dossier why it came back and what to do", () => {
  const { subject, text } = dossierMessage("vi", FACTS)
  expect(subject).toBe("Hồ sơ OCOP “Trà đảng sâm”: Trả lại để bổ sung")
  expect(text.split("\n")).toEqual([
    `${subject}.`,
    "Vui lòng bổ sung theo lý do dưới đây rồi nộp lại.",
    "Lý do: Thiếu phiếu kiểm nghiệm.",
    "Số biên nhận: 001/PĐK-48-20434-2026",
    "https://x.vn/h",
  ])
})

it("writes of a decided dossier in English the stars and no reason there is not", () => {
  const { text } = dossierMessage("en", { ...FACTS, state: "decided", reason: null, stars: 4 })
  expect(text).toContain("Recognised.\nStars: 4\nReceipt")
  expect(text).not.toContain("Reason")
})

it("writes the day something is due as the Vietnamese write days", () => {
  const { text } = dossierMessage("vi", { ...FACTS, state: "submitted", due_on: "2026-12-16" })
  expect(text).toContain("Hạn xử lý: 16/12/2026")
})
