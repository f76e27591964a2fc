import type { MedusaContainer } from "@medusajs/framework/types"
import { withActorNames } from "@ocop/rating/lib/actor-names"
import { today } from "@ocop/rating/lib/today"
import type { AdminFloorRatesResponse } from "@ocop/contracts"
import { floorOf } from "./sender-rates"
import { shippingRatesOf } from "./service-of"

/** Enough to see how the table in force came about. */
const SHOWN = 50

const changesOf = async (container: MedusaContainer) => {
  const rows = await shippingRatesOf(container).listOcopShippingRates(
    { producer_id: null },
    { order: { created_at: "DESC", id: "DESC" }, take: SHOWN }
  )
  return (await withActorNames(container, rows)).map((row) => ({
    id: row.id,
    from_on: row.from_on,
    is_reset: row.rates === null,
    actor_name: row.actor_name,
    created_at: new Date(row.created_at).toISOString(),
  }))
}

/** What the floor asks for a parcel, and who set it. */
export const readFloorRates = async (
  container: MedusaContainer
): Promise<AdminFloorRatesResponse> => {
  const day = today()
  const rows = await shippingRatesOf(container).ratesOf([], day)
  const { from_on, table } = floorOf(rows, day)
  const is_set = Boolean(rows.get("")?.rates)
  return { rates: { is_set, from_on, table }, changes: await changesOf(container) }
}
