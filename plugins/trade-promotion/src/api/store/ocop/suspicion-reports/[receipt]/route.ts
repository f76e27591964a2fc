import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreSuspicionResponse } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import { parseReceipt } from "@ocop/rules"
import { toPublicReport } from "../../../../../lib/public-report"
import { MARKET_CONTROL_MODULE } from "../../../../../modules/market-control"
import type MarketControlModuleService from "../../../../../modules/market-control/service"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreSuspicionResponse>
): Promise<void> => {
  const receipt = parseReceipt(req.params.receipt ?? "")
  if (!receipt) throw notFound("suspicion.not_found")
  const service = req.scope.resolve<MarketControlModuleService>(MARKET_CONTROL_MODULE)
  const [row] = await service.listOcopSuspicionReports({ receipt }, { take: 1 })
  if (!row) throw notFound("suspicion.not_found")
  res.json({ report: toPublicReport(row) })
}
