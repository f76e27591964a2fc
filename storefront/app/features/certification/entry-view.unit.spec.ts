import { toFacts, verificationCode, type FactName } from "./entry-view"
import { registerEntry } from "./register-entry.fixture"

const facts = (...args: Parameters<typeof toFacts>) =>
  Object.fromEntries(toFacts(...args).map(({ name, value }) => [name, value])) as Partial<
    Record<FactName, string>
  >

it("says what is known in reading order and leaves out what is not", () => {
  expect(facts(registerEntry(), "vi")).toEqual({
    decision: "3610/QĐ-UBND",
    decision_on: "29/12/2024",
    authority: "UBND tỉnh Quảng Nam (Cấp tỉnh)",
    first_day: "29/12/2024",
    last_day: "28/12/2027",
    criteria: "Bộ tiêu chí 148/QĐ-TTg (2023)",
    set: "Sản phẩm trà từ thực vật khác",
    evidence: "Tin của cơ quan nhà nước, báo chí",
  })
})

it("says points and legal words in the language of the page", () => {
  const entry = registerEntry({ points: 70.9 })
  expect(facts(entry, "vi").points).toBe("70,9")
  expect(facts(entry, "en")).toMatchObject({
    points: "70.9",
    authority: "UBND tỉnh Quảng Nam (Province)",
    set: "Herbal teas",
  })
})

it("names the day the mark ends only where it is not the last day of the term", () => {
  expect(facts(registerEntry(), "vi").in_force_until).toBeUndefined()
  const revoked = registerEntry({
    state: "revoked",
    stars: null,
    revoked_on: "2026-03-01",
    in_force_until: "2026-02-28",
    revocation_decision_number: "12/QĐ-UBND",
  })
  expect(facts(revoked, "vi")).toMatchObject({
    in_force_until: "28/02/2026",
    revoked_on: "01/03/2026",
    revocation_decision: "12/QĐ-UBND",
  })
})

it.each([
  [{ product_code: "48-20857-01-2026" }, "48-20857-01-2026"],
  [{}, "3610/QĐ-UBND"],
  [{ decision_number: null }, null],
])("%j is verified by %s", (changes, code) => {
  expect(verificationCode(registerEntry(changes))).toBe(code)
})
