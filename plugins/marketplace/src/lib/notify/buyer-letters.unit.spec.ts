import { PARCEL_STATES } from "@ocop/rules"
import { BUYER_LETTERS, buyerLetter, isBuyerLetter } from "./buyer-letters"

const facts = {
  order: "1024",
  producer: "HTX Tây Giang",
  total: "120.000 ₫",
  link: "https://san.vn/tra-cuu-don-hang",
}

it.each(BUYER_LETTERS.map((letter) => [letter]))("%s is whole in both languages", (letter) => {
  const { subject, text } = buyerLetter(letter, facts)
  const [vi = "", en = ""] = text.split("\n\n---\n")
  expect(subject).toContain("1024")
  for (const part of [vi, en]) {
    expect(part).toContain(facts.producer)
    expect(part).toContain(facts.link)
    expect(part).not.toMatch(/[{}]|undefined/)
  }
})

it("is silent about what asks nothing of a buyer", () => {
  expect(PARCEL_STATES.filter((state) => !isBuyerLetter(state))).toEqual(["preparing", "returning"])
})
