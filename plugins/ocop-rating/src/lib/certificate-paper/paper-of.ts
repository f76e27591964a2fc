import type { MedusaContainer } from "@medusajs/framework/types"
import { toRegisterEntry, type RegisterRow } from "../register-entry"
import { signedCodeOf } from "../signed-certificate"
import { today } from "../today"
import { toCertificatePaper, type CertificatePaper } from "./paper-text"

const verifyAt = (): string => `${process.env.STOREFRONT_URL ?? "http://localhost:8000"}/xac-minh`

/** A paper outlives what it says, so there is none of what has ended: null. */
export const paperOf = async (
  container: MedusaContainer,
  row: RegisterRow
): Promise<CertificatePaper | null> => {
  const printedOn = today()
  const code = await signedCodeOf(container, row, printedOn)
  if (!code) return null
  const entry = toRegisterEntry(row, printedOn)
  return toCertificatePaper(entry, { printedOn, verifyAt: verifyAt(), code })
}
