import type { MedusaContainer } from "@medusajs/framework/types"
import { isInForce, type LocalDate, type SignedFacts } from "@ocop/rules"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { datesOf } from "./certificate-row"
import type { RegisterRow } from "./register-entry"

export const keyringOf = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).getKeyring()

export const toSignedFacts = (row: RegisterRow): SignedFacts => ({
  certificateId: row.id,
  productName: row.registered_product.name,
  producerName: row.ocop_producer?.name ?? "",
  stars: row.stars,
  productCode: row.product_code,
  decisionNumber: row.decision_number,
  authorityName: row.authority_name,
  firstDay: row.first_day,
  lastDay: row.last_day,
})

/** What a QR of a certificate holds; null unless it is in force that day. */
export const signedCodeOf = async (
  container: MedusaContainer,
  row: RegisterRow,
  day: LocalDate
): Promise<string | null> =>
  isInForce(datesOf(row), day) ? (await keyringOf(container)).sign(toSignedFacts(row)) : null

/** Whether a paper says otherwise than the register does now. */
export const paperDiffers = (paper: SignedFacts, row: RegisterRow): boolean => {
  const now = toSignedFacts(row)
  return (Object.keys(now) as (keyof SignedFacts)[]).some((name) => {
    const cut = typeof now[name] === "string" && typeof paper[name] === "string"
    // long names are cut on paper
    return cut ? !String(now[name]).startsWith(String(paper[name])) : now[name] !== paper[name]
  })
}
