import { isAfter, type LocalDate } from "../calendar/local-date"
import type { ProducerKind } from "../law/producer-kinds"
import { WITHHOLDING_RATES } from "../law/withholding-rates"
import { roundVnd } from "../money/vnd"

/** Who sells, as the tax law tells sellers apart. */
export const SELLER_ENTITY_TYPES = ["household", "individual", "enterprise", "cooperative"] as const
export type SellerEntityType = (typeof SELLER_ENTITY_TYPES)[number]

export interface Withholding {
  /** Whole đồng. */
  readonly vat: number
  /** Whole đồng. */
  readonly pit: number
  /** Text the rates stand in; null where nothing is withheld. */
  readonly source: string | null
}

const NOTHING: Withholding = { vat: 0, pit: 0, source: null }

/**
 * Tax a platform withholds from one transaction of goods if, and only if, it has a payment
 * function. Enterprises and cooperatives declare for themselves. A cancelled or returned order is
 * offset by the same amounts with the other sign.
 *
 * @param amount whole đồng; negative for an offset
 * @law platform-withholding
 */
export const withholdingFor = (
  entityType: SellerEntityType,
  day: LocalDate,
  amount: number
): Withholding => {
  if (entityType === "enterprise" || entityType === "cooperative") return NOTHING
  const rates = [...WITHHOLDING_RATES].reverse().find(({ from }) => !isAfter(from, day))
  if (!rates) return NOTHING
  return {
    vat: roundVnd((amount * rates.vatPercent) / 100),
    pit: roundVnd((amount * rates.pitPercent) / 100),
    source: rates.source,
  }
}

/**
 * The tax kind that stands for a kind of producer until the producer has declared one. Groups and
 * farms without a register entry of their own are taxed like households: our reading.
 */
export const sellerEntityTypeOf = (kind: ProducerKind): SellerEntityType => {
  if (kind === "sme" || kind === "association") return "enterprise"
  return kind === "cooperative" ? "cooperative" : "household"
}
