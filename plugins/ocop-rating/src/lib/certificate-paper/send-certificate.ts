import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readRegister } from "../read-register"
import { notFound, refusal } from "../refusal"
import { certificatePdf } from "./paper-pdf"
import { paperOf } from "./paper-of"

/** Answers with the certificate as a PDF; refuses one that is not in force today. */
export const sendCertificate = async (
  container: MedusaContainer,
  id: string,
  res: MedusaResponse
): Promise<void> => {
  const { rows } = await readRegister(container, { id }, { skip: 0, take: 1 })
  const [row] = rows
  if (!row) throw notFound("certificate.not_found")
  const paper = await paperOf(container, row)
  if (!paper) throw refusal("certificate.not_in_force")
  const pdf = await certificatePdf([paper])
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="giay-chung-nhan-${id}.pdf"`)
  res.setHeader("cache-control", "no-store")
  res.end(pdf)
}
