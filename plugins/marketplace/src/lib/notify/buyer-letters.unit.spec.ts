import { PARCEL_STATES } from "@ocop/rules"
import { BUYER_LETTERS, buyerLetter, isBuyerLetter } from "./buyer-letters"

const facts = {
  order: "1024",
  producer: "HTX Tây Giang",
  total: "120.000 ₫",
  link: "https://san.vn/tra-cuu-don-hang",
  pick_up: null,
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

const FAIR = {
  id: "pickup_1",
  kind: "fair",
  fair_id: "fair_1",
  name: "Hội chợ {order}",
  address: "Gian 12",
  commune: null,
  hours: "8–21 giờ",
  days: { first_on: "2026-12-18", last_on: "2026-12-18" },
} as const

it.each([
  ["placed", true],
  ["accepted", true],
  ["handed_over", true],
  ["delivered", false],
  ["cancelled", false],
] as const)("says where goods are fetched in the letter %s: %s", (letter, says) => {
  const { text } = buyerLetter(letter, { ...facts, pick_up: FAIR })
  const lines = text.split("\n")
  // a place is quoted as its producer wrote it
  const vi = "Nơi bạn đến nhận hàng: Hội chợ {order}, Gian 12; ngày 18/12/2026; 8–21 giờ"
  expect(lines.includes(vi)).toBe(says)
  const en = "Where you fetch the goods: Hội chợ {order}, Gian 12; on 18/12/2026; 8–21 giờ"
  expect(lines.includes(en)).toBe(says)
})

it("is silent about what asks nothing of a buyer", () => {
  expect(PARCEL_STATES.filter((state) => !isBuyerLetter(state))).toEqual(["preparing", "returning"])
})
