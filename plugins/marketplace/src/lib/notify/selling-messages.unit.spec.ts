import { LANGUAGES } from "@ocop/contracts"
import { SELLING_MESSAGES, sellingMessage } from "./selling-messages"

const ROWS = SELLING_MESSAGES.flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const)
)

it.each(ROWS)("writes %s in %s with what it is about, why and the way to it", (name, language) => {
  const facts = { about: "Trà $& gừng", reason: "Thiếu $& ảnh.", link: "https://x.vn/d" }
  const { subject, text } = sellingMessage(name, language, facts)
  expect(subject).toContain(facts.about)
  expect(text.split("\n").slice(1)).toEqual([facts.reason, facts.link])
  expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/)
})

it("leaves no empty line where staff gave no reason", () => {
  const facts = { about: "Trà gừng", reason: "", link: "https://x.vn/d" }
  expect(sellingMessage("listing_accepted", "vi", facts)).toEqual({
    subject: "Sàn đã duyệt “Trà gừng”",
    text: "Sàn đã duyệt “Trà gừng”. Nội dung bạn gửi đã được dùng trên trang bán hàng:\nhttps://x.vn/d",
  })
})
