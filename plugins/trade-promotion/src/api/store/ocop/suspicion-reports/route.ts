import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreSuspicionResponse } from "@ocop/contracts"
import { countAttempt } from "@ocop/rating/lib/count-attempt"
import { toPublicReport } from "../../../../lib/public-report"
import { MARKET_CONTROL_MODULE } from "../../../../modules/market-control"
import type MarketControlModuleService from "../../../../modules/market-control/service"
import type { ToldSuspicion } from "../../../../workflows/market-control/new-suspicion"
import { reportSuspicionWorkflow } from "../../../../workflows/market-control/report-suspicion"

export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreSuspicionResponse>
): Promise<void> => {
  await countAttempt(req.scope, `suspicion-report:${req.ip ?? ""}`)
  const { result } = await reportSuspicionWorkflow(req.scope).run({
    input: req.validatedBody as ToldSuspicion,
  })
  const service = req.scope.resolve<MarketControlModuleService>(MARKET_CONTROL_MODULE)
  const row = await service.retrieveOcopSuspicionReport(result.id)
  res.status(result.created ? 201 : 200).json({ report: toPublicReport(row) })
}
