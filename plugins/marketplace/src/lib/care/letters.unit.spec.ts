import { CARE_LETTERS, careLetter } from "./letters"

it.each(CARE_LETTERS)(
  "writes %s in both languages with what it is about and the way to it",
  (name) => {
    const about = { vi: "đơn số 12", en: "order 12" }
    const { subject, text } = careLetter(name, { about, link: "https://x.vn/d" })
    expect(subject).toContain("đơn số 12")
    expect(text).toContain("order 12")
    expect(text.match(/https:\/\/x\.vn\/d/g)).toHaveLength(2)
    expect(text).not.toContain("{")
  }
)
