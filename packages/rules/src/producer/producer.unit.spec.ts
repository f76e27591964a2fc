import { eligibleProducer } from "./eligibility"
import { parsePhone, parseTaxCode } from "./identifiers"

describe("eligibleProducer", () => {
  it.each([
    ["sme", null, true, undefined, null],
    ["sme", 6, true, "large", "producer.large_enterprise"],
    ["large_enterprise", 6, true, undefined, "producer.large_enterprise"],
    ["cooperative", 12, true, undefined, null],
    ["cooperative_group", 12, true, undefined, null],
    ["farm", 1, true, undefined, null],
    ["household", 9, true, undefined, null],
    ["household", 9, false, undefined, "producer.household_unregistered"],
    ["association", 26, true, undefined, null],
    ["association", 12, true, undefined, "producer.kind_not_eligible_for_set"],
    ["state_farm", 12, true, undefined, "producer.kind_unknown"],
  ] as const)(
    "%s, set %s, registered %s, size %s: %s",
    (kind, productSet, businessRegistered, enterpriseSize, code) => {
      const answer = eligibleProducer({ kind, productSet, businessRegistered, enterpriseSize })
      expect(answer.ok ? null : answer.code).toBe(code)
    }
  )
})

describe("parsePhone", () => {
  it.each([
    ["0912 345 678", "0912345678"],
    ["+84 912.345.678", "0912345678"],
    ["84912345678", "0912345678"],
    ["0235 3851 234", "02353851234"],
    ["0112345678", null],
    ["12345", null],
    ["", null],
  ])("%s → %s", (text, phone) => {
    const answer = parsePhone(text)
    expect(answer.ok ? answer.value : null).toBe(phone)
  })
})

describe("parseTaxCode", () => {
  it.each([
    ["4000 123 456", "4000123456"],
    ["4000123456-001", "4000123456-001"],
    ["049123456789", "049123456789"],
    ["400012345", null],
    ["4000123456001", null],
  ])("%s → %s", (text, code) => {
    const answer = parseTaxCode(text)
    expect(answer.ok ? answer.value : null).toBe(code)
  })
})
