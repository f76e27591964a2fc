import type { CommuneRef, PickUpPoint } from "@ocop/contracts"
import type { PickUpRow } from "../../modules/shipping-rate/facts"

const daysOf = (row: PickUpRow): PickUpPoint["days"] =>
  row.kind === "fair" && row.place
    ? { first_on: row.place.first_on, last_on: row.place.last_on }
    : null

export const toPickUpPoint = (row: PickUpRow, communes: Map<string, CommuneRef>): PickUpPoint[] => {
  const { id, kind, fair_id, place } = row
  if (!place) return []
  const { name, address, commune_code, hours } = place
  const commune = communes.get(commune_code) ?? null
  return [{ id, kind, fair_id, name, address, commune, hours, days: daysOf(row) }]
}
