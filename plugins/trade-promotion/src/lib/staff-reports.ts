import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminSuspicionReport } from "@ocop/contracts"
import { LOCALITY_MODULE } from "@ocop/rating/modules/locality"
import { awaitsAnswer, type LocalDate } from "@ocop/rules"
import type { SuspicionReport } from "../modules/market-control/service"

interface Communes {
  listOcopCommunes(filters: object, config: object): Promise<{ code: string; name: string }[]>
}

const namesOf = async (container: MedusaContainer, rows: SuspicionReport[]) => {
  const codes = [...new Set(rows.flatMap(({ commune_code }) => commune_code ?? []))]
  if (!codes.length) return new Map<string, string>()
  const communes = await container
    .resolve<Communes>(LOCALITY_MODULE)
    .listOcopCommunes({ code: codes }, { select: ["code", "name"], take: codes.length })
  return new Map(communes.map(({ code, name }) => [code, name]))
}

const toStaffReport = (
  row: SuspicionReport,
  commune_name: string | null,
  today: LocalDate
): AdminSuspicionReport => ({
  id: row.id,
  receipt: row.receipt,
  state: row.state,
  ground: row.ground,
  certificate_code: row.certificate_code,
  product_name: row.product_name,
  place: row.place,
  commune_code: row.commune_code,
  commune_name,
  seen_on: row.seen_on,
  lot: row.lot,
  description: row.description,
  received_on: row.received_on,
  due_on: row.due_on,
  overdue: awaitsAnswer(row.state) && row.due_on < today,
  moved_on: row.moved_on,
  public_reason: row.public_reason,
})

/** Reports as the desk shows them on that day, with the names of their communes. */
export const toStaffReports = async (
  container: MedusaContainer,
  rows: SuspicionReport[],
  today: LocalDate
): Promise<AdminSuspicionReport[]> => {
  const names = await namesOf(container, rows)
  return rows.map((row) => toStaffReport(row, names.get(row.commune_code ?? "") ?? null, today))
}
