import type { MedusaContainer } from "@medusajs/framework/types"
import { isInForce, type LocalDate } from "@ocop/rules"
import type { CertificateBadge } from "@ocop/contracts"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { datesOf, type CertificateRow } from "../certificate-row"
import { toBadge } from "../register-entry"

/** The certificate a product shows: the one in force, else the latest that has begun, else the next. */
export const leadingCertificate = <Row extends CertificateRow>(
  rows: readonly Row[],
  day: LocalDate
): Row | null => {
  const newestFirst = [...rows].sort((a, b) => (a.first_day < b.first_day ? 1 : -1))
  return (
    newestFirst.find((row) => isInForce(datesOf(row), day)) ??
    newestFirst.find((row) => row.first_day <= day) ??
    newestFirst.at(-1) ??
    null
  )
}

/**
 * Badges by registered product, read from the register itself: whatever the index says, a card
 * never shows a star the register has taken away.
 */
export const readBadges = async (
  container: MedusaContainer,
  registeredProductIds: string[],
  day: LocalDate
): Promise<Map<string, CertificateBadge>> => {
  if (!registeredProductIds.length) return new Map()
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const found = await service.listOcopCertificates({ registered_product_id: registeredProductIds })
  // the model's columns are exactly those of CertificateRow
  const rows = found as unknown as CertificateRow[]
  const badges = new Map<string, CertificateBadge>()
  for (const id of registeredProductIds) {
    const own = rows.filter((row) => row.registered_product_id === id)
    const leading = leadingCertificate(own, day)
    if (leading) badges.set(id, toBadge(leading, day))
  }
  return badges
}
