import type { MedusaContainer } from "@medusajs/framework/types"
import { isInForce, type LocalDate } from "@ocop/rules"
import { loadCertificatesOf } from "../../workflows/certification/load"
import { datesOf } from "../certificate-row"

/** The certificate of a product that is in force on a day, in the words of the rules. */
export const currentCertificate = async (
  container: MedusaContainer,
  registeredProductId: string | null,
  day: LocalDate
) => {
  if (!registeredProductId) return null
  const rows = await loadCertificatesOf(container, registeredProductId)
  const row = rows.find((candidate) => isInForce(datesOf(candidate), day))
  return row ? { id: row.id, dates: datesOf(row), stars: row.stars } : null
}
