import { PAYMENT_LETTERS, paymentLetter } from "./letters"

const facts = { order: "1024", amount: "120.000 ₫", code: "DH1024C", note: "Không thấy tiền." }

it.each(PAYMENT_LETTERS.map((letter) => [letter]))("%s is whole in both languages", (letter) => {
  const { subject, text } = paymentLetter(letter, facts)
  const [vi = "", en = ""] = text.split("\n\n---\n")
  for (const part of [subject, vi, en]) {
    expect(part.length).toBeGreaterThan(20)
    expect(part).not.toMatch(/[{}]|undefined/)
  }
  expect(text).toContain(letter === "account_changed" ? facts.note : "1024")
})
