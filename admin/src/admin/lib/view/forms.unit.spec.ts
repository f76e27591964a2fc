import {
  AdminCorrectCertificateBody,
  AdminCreateProducerBody,
  AdminIssueCertificateBody,
} from "@ocop/contracts"
import { aCertificate } from "./certificate.builder"
import {
  changedOnly,
  decisionBodyOf,
  decisionValuesOf,
  EMPTY_DECISION,
  lawfulLastDay,
  NO_EDITION,
} from "./decision-form"
import { EMPTY_PRODUCER, producerBodyOf } from "./producer-form"

const typed = {
  ...EMPTY_DECISION,
  stars: "4",
  points: "78,5",
  decision_number: " 1234/QĐ-UBND ",
  decision_on: "30/6/2026",
  authority_name: "UBND thành phố Đà Nẵng",
  first_day: "30/06/2026",
}

it("sends a decision as the contract takes it: ISO days, decimal point, null for unknown", () => {
  const body = { registered_product_id: "rprd_1", ...decisionBodyOf(typed) }
  expect(AdminIssueCertificateBody.parse(body)).toEqual({
    registered_product_id: "rprd_1",
    stars: 4,
    points: 78.5,
    decision_number: "1234/QĐ-UBND",
    decision_on: "2026-06-30",
    authority_level: "province",
    authority_name: "UBND thành phố Đà Nẵng",
    criteria_edition: "26-2026",
    product_code: null,
    first_day: "2026-06-30",
    last_day: undefined,
    evidence_level: "A",
    source_url: null,
  })
})

it("does not take a form without stars for one with no stars", () => {
  const body = { registered_product_id: "rprd_1", ...decisionBodyOf({ ...typed, stars: "" }) }
  expect(AdminIssueCertificateBody.safeParse(body).success).toBe(false)
})

it("knows a recognition from before the first criteria", () => {
  expect(decisionBodyOf({ ...typed, criteria_edition: NO_EDITION }).criteria_edition).toBeNull()
  expect(decisionValuesOf(aCertificate({ criteria_edition: null })).criteria_edition).toBe(
    NO_EDITION
  )
})

it("corrects only what was changed", () => {
  const shown = decisionValuesOf(aCertificate())
  const now = { ...shown, decision_number: "1235/QĐ-UBND", points: "" }
  const changes = changedOnly(decisionBodyOf(now), shown, now)
  expect(changes).toEqual({ decision_number: "1235/QĐ-UBND", points: null })
  expect(AdminCorrectCertificateBody.safeParse({ changes, reason: "Ghi nhầm." }).success).toBe(true)
})

it.each([
  ["30/6/2026", "2029-06-29"],
  ["2026-06-30", "2029-06-29"],
  ["31/2/2026", null],
  ["", null],
])("hints at the last day for %j: %s", (firstDay, lastDay) => {
  expect(lawfulLastDay(firstDay)).toBe(lastDay)
})

it("asks size of enterprises and registration of households only", () => {
  const bodyOf = (kind: string) => producerBodyOf({ ...EMPTY_PRODUCER, name: "A", kind })
  expect(bodyOf("sme")).toMatchObject({ enterprise_size: "sme" })
  expect(bodyOf("household")).toMatchObject({ business_registered: true })
  expect(bodyOf("cooperative")).not.toHaveProperty("enterprise_size")
  expect(AdminCreateProducerBody.safeParse(bodyOf("farm")).success).toBe(true)
})
