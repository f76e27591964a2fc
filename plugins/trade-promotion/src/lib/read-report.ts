import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminSuspicionResponse, SuspicionChange } from "@ocop/contracts"
import { withActorNames } from "@ocop/rating/lib/actor-names"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { MARKET_CONTROL_MODULE } from "../modules/market-control"
import type MarketControlModuleService from "../modules/market-control/service"
import { toStaffReports } from "./staff-reports"

const TRAIL = ["id", "action", "actor_id", "reason", "before", "after", "created_at"]

/** One report for the desk: the only place where the reporter is read. */
export const readReport = async (
  container: MedusaContainer,
  id: string
): Promise<AdminSuspicionResponse> => {
  const service = container.resolve<MarketControlModuleService>(MARKET_CONTROL_MODULE)
  const [row] = await service.listOcopSuspicionReports({ id: [id] }, { take: 1 })
  if (!row) throw notFound("suspicion.not_found")
  const [report] = await toStaffReports(container, [row], today())
  if (!report) throw notFound("suspicion.not_found")
  const [[reporter], rows] = await Promise.all([
    service.listOcopSuspicionReporters({ report_id: id }, { select: ["name", "phone"], take: 1 }),
    service.listOcopSuspicionChanges(
      { report_id: id },
      { select: TRAIL, order: { created_at: "ASC" } }
    ),
  ])
  // the columns selected are those of SuspicionChange but for the name
  const trail = rows as unknown as Omit<SuspicionChange, "actor_name">[]
  const changes = await withActorNames(container, trail)
  return {
    report,
    reporter: reporter ? { name: reporter.name, phone: reporter.phone } : null,
    changes,
  }
}
