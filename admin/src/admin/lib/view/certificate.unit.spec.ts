import type { AdminCertificate } from "@ocop/contracts"
import { aCertificate } from "./certificate.builder"
import { decisionFacts, openActs, setName, stateView, validityFacts } from "./certificate"

const valueOf = (facts: { label: string; value: string }[], label: string) =>
  facts.find((fact) => fact.label === label)?.value

it("names each state in the reader's language", () => {
  expect(stateView("revoked", "vi")).toEqual({ label: "Đã bị thu hồi", color: "red" })
  expect(stateView("expiring", "en")).toEqual({ label: "Expiring soon", color: "orange" })
})

it.each<[Partial<AdminCertificate>, boolean, boolean]>([
  [{ state: "valid" }, true, true],
  [{ state: "expiring" }, true, true],
  [{ state: "extended", late_reassessment_filed_on: "2026-01-01" }, true, false],
  [
    {
      state: "expiring",
      late_reassessment_filed_on: "2026-01-01",
      late_reassessment_ended_on: "2026-01-09",
    },
    true,
    true,
  ],
  [{ state: "expired" }, true, true],
  [{ state: "superseded" }, true, false],
  [{ state: "upcoming" }, false, true],
  [{ state: "revoked" }, false, false],
])("of %j revoking is open: %s, filing late: %s", (changes, revoke, reassess) => {
  expect(openActs(aCertificate(changes))).toEqual({ revoke, reassess })
})

it("says what the decision says, with dashes for what is unknown", () => {
  const facts = decisionFacts(aCertificate({ points: 78.5, product_code: null }), "vi")
  expect(valueOf(facts, "points")).toBe("78,5")
  expect(valueOf(facts, "decision_on")).toBe("30/06/2026")
  expect(valueOf(facts, "authority_level")).toBe("Cấp tỉnh")
  expect(valueOf(facts, "product_code")).toBe("–")
})

it("lists a revocation only once it has happened", () => {
  expect(valueOf(validityFacts(aCertificate(), "en"), "revoked_on")).toBeUndefined()
  const revoked = validityFacts(
    aCertificate({
      state: "revoked",
      stars: null,
      revoked_on: "2026-11-20",
      revocation_ground: "mark_misused",
      revocation_decision_number: "99/QĐ-UBND",
    }),
    "vi"
  )
  expect(valueOf(revoked, "revoked_on")).toBe("20/11/2026")
  expect(valueOf(revoked, "revocation_ground")).toBe("Sử dụng sai nhãn hiệu OCOP")
})

it.each([
  [12, "12. Sản phẩm trà từ thực vật khác"],
  [null, "–"],
  [99, "–"],
])("calls set %s %s", (no, name) => {
  expect(setName(no, "vi")).toBe(name)
})
