import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { contractPdf } from "../../../../../../lib/contract/pdf"
import { openContract } from "../../open-contract"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const contract = await openContract(req)
  const name = `hop-dong-${contract.content.order_number}.pdf`
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  res.setHeader("cache-control", "private, no-store")
  res.end(await contractPdf(contract))
}
