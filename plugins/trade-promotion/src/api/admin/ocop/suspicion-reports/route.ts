import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminListSuspicionsQuery, AdminSuspicionListResponse } from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import { reportFilters } from "../../../../lib/report-filters"
import { toStaffReports } from "../../../../lib/staff-reports"
import { MARKET_CONTROL_MODULE } from "../../../../modules/market-control"
import type MarketControlModuleService from "../../../../modules/market-control/service"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSuspicionListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListSuspicionsQuery>
  const { limit, offset } = query
  const service = req.scope.resolve<MarketControlModuleService>(MARKET_CONTROL_MODULE)
  const [rows, count] = await service.listAndCountOcopSuspicionReports(
    reportFilters(query, today()),
    { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } }
  )
  res.json({ reports: await toStaffReports(req.scope, rows, today()), limit, offset, count })
}
