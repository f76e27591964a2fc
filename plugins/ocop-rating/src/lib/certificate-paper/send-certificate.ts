import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readRegister } from "../read-register"
import { notFound, refusal } from "../refusal"
import { toRegisterEntry, type RegisterRow } from "../register-entry"
import { signedCodeOf } from "../signed-certificate"
import { today } from "../today"
import { certificatePdf } from "./paper-pdf"
import { toCertificatePaper } from "./paper-text"

const verifyAt = (): string => `${process.env.STOREFRONT_URL ?? "http://localhost:8000"}/xac-minh`

const printed = async (container: MedusaContainer, row: RegisterRow): Promise<Buffer> => {
  const printedOn = today()
  const code = await signedCodeOf(container, row, printedOn)
  // a paper outlives what it says, so none is printed of what has ended
  if (!code) throw refusal("certificate.not_in_force")
  const entry = toRegisterEntry(row, printedOn)
  return certificatePdf(toCertificatePaper(entry, { printedOn, verifyAt: verifyAt(), code }))
}

/** Answers with the certificate as a PDF; refuses one that is not in force today. */
export const sendCertificate = async (
  container: MedusaContainer,
  id: string,
  res: MedusaResponse
): Promise<void> => {
  const { rows } = await readRegister(container, { id }, { skip: 0, take: 1 })
  const [row] = rows
  if (!row) throw notFound("certificate.not_found")
  const pdf = await printed(container, row)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="giay-chung-nhan-${id}.pdf"`)
  res.setHeader("cache-control", "no-store")
  res.end(pdf)
}
