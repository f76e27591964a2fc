import { MedusaService } from "@medusajs/framework/utils"
import { isFairOpen, ratesInForce } from "@ocop/rules"
import type { FairRow, LimitRow, PickUpRow, RateRow } from "./facts"
import { OcopPickUpPoint } from "./models/pick-up-point"
import { OcopShippingLimit } from "./models/shipping-limit"
import { OcopShippingRate } from "./models/shipping-rate"

const ALL = null as unknown as number
/** The row written last comes first. */
const LATEST = { order: { created_at: "DESC", id: "DESC" }, take: ALL } as const

/** The first row of each key. */
const firstOf = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> => {
  const found = new Map<string, Row>()
  for (const row of rows) if (!found.has(keyOf(row))) found.set(keyOf(row), row)
  return found
}

const isOpen = (row: PickUpRow, today: string): boolean =>
  row.kind === "fair" ? !!row.place && isFairOpen(row.place, today) : !!row.place

/** Sorts the producer's own place, which has no end, before all fairs. */
const endOf = (row: PickUpRow): string => (row.kind === "fair" ? (row.place?.last_on ?? "") : "")

export default class ShippingRateModuleService extends MedusaService({
  OcopShippingRate,
  OcopShippingLimit,
  OcopPickUpPoint,
}) {
  /** The row in force of each producer that has one; "" is the floor. */
  async ratesOf(producerIds: readonly string[], today: string): Promise<Map<string, RateRow>> {
    const own = { producer_id: [...producerIds] }
    const rows = await this.listOcopShippingRates({ $or: [own, { producer_id: null }] }, LATEST)
    // the JSON column holds a checked table
    const known = rows as unknown as RateRow[]
    return new Map(
      [...producerIds, ""].flatMap((id) => {
        const found = ratesInForce(
          known.filter(({ producer_id }) => (producer_id ?? "") === id),
          today
        )
        return found ? [[id, found] as const] : []
      })
    )
  }

  /** What was said last of each product of which anything was said. */
  async limitsOf(productIds: readonly string[]): Promise<Map<string, LimitRow>> {
    const rows = await this.listOcopShippingLimits({ product_id: [...productIds] }, LATEST)
    // the JSON column holds a checked limit
    return firstOf(rows as unknown as LimitRow[], ({ product_id }) => product_id)
  }

  /** Places open on a day, the producer's own before fairs, of these the first to end first. */
  async pickUpsOf(producerIds: readonly string[], today: string): Promise<PickUpRow[]> {
    const rows = await this.listOcopPickUpPoints({ producer_id: [...producerIds] }, LATEST)
    // the JSON column holds a checked place
    const known = rows as unknown as PickUpRow[]
    const last = firstOf(known, ({ producer_id, fair_id }) => `${producer_id} ${fair_id ?? ""}`)
    return [...last.values()]
      .filter((row) => isOpen(row, today))
      .sort((one, other) => endOf(one).localeCompare(endOf(other)))
  }

  /** What was said last of a fair; its place is null once it is closed. */
  async fairOf(producer_id: string, fair_id: string): Promise<FairRow | null> {
    const rows = await this.listOcopPickUpPoints({ producer_id, fair_id: [fair_id] }, LATEST)
    // rows with a fair's id are of that kind
    return (rows[0] as unknown as FairRow | undefined) ?? null
  }
}
