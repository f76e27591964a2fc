import type { MedusaContainer } from "@medusajs/framework/types"
import { floorRates, type RateTable } from "@ocop/rules"
import type { RateRow } from "../../modules/shipping-rate/facts"
import { shippingRatesOf } from "./service-of"

export interface StandingRates {
  is_own: boolean
  /** First day of the table. */
  from_on: string
  table: RateTable
}

const toStanding = (row: RateRow | undefined, is_own: boolean): StandingRates | null =>
  row?.rates ? { is_own, from_on: row.from_on, table: row.rates } : null

/** What the floor itself asks: as staff have set it, else as the rules have it. */
export const floorOf = (rows: Map<string, RateRow>, today: string): StandingRates => {
  const { from_on, rates } = floorRates(today)
  return toStanding(rows.get(""), false) ?? { is_own: false, from_on, table: rates }
}

/** The rates in force of each producer. */
export const ratesOfSenders = async (
  container: MedusaContainer,
  producerIds: readonly string[],
  today: string
): Promise<Map<string, StandingRates>> => {
  const rows = await shippingRatesOf(container).ratesOf(producerIds, today)
  const floor = floorOf(rows, today)
  return new Map(producerIds.map((id) => [id, toStanding(rows.get(id), true) ?? floor]))
}
