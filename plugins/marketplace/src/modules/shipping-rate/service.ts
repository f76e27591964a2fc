import { MedusaService } from "@medusajs/framework/utils"
import { ratesInForce } from "@ocop/rules"
import type { LimitRow, PickUpRow, RateRow } from "./facts"
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

  /** Open points of producers, the producer's own before fairs. */
  async pickUpsOf(producerIds: readonly string[]): Promise<PickUpRow[]> {
    const rows = await this.listOcopPickUpPoints({ producer_id: [...producerIds] }, LATEST)
    // the JSON column holds a checked place
    const known = rows as unknown as PickUpRow[]
    const last = firstOf(known, ({ producer_id, fair_id }) => `${producer_id} ${fair_id ?? ""}`)
    return [...last.values()]
      .filter(({ place }) => place)
      .sort((one, other) => Number(one.kind === "fair") - Number(other.kind === "fair"))
  }
}
