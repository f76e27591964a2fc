import type { MedusaResponse } from "@medusajs/framework/http"

/** A paper with a buyer's address: shown, and kept by nobody on the way. */
export const sendPdf = (res: MedusaResponse, name: string, pdf: Buffer): void => {
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name}"`)
  res.setHeader("cache-control", "private, no-store")
  res.end(pdf)
}
