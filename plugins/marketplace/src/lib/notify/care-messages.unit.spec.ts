import { LANGUAGES } from "@ocop/contracts"
import { CARE_MESSAGES, careMessage } from "./care-messages"

const ROWS = CARE_MESSAGES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const))

it.each(ROWS)("writes %s in %s with what it is about and the way to it", (name, language) => {
  const facts = { about: "Trà $& atiso", link: "https://x.vn/d" }
  const { subject, text } = careMessage(name, language, facts)
  expect(subject).toContain(facts.about)
  expect(text).toContain("https://x.vn/d")
  expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/)
})
