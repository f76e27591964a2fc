import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"

/** The only currency of the floor; its prices include tax by the shop's price preference. */
const CURRENCY = "vnd"

/** Prices as any buyer of the Vietnamese region sees them, for `variants.calculated_price`. */
export const priceContext = async (query: Pick<RemoteQueryFunction, "graph">) => {
  const { data } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { currency_code: CURRENCY },
    pagination: { take: 1, order: { created_at: "ASC" } },
  })
  const region = data[0] ? { region_id: data[0].id } : {}
  return {
    variants: { calculated_price: QueryContext({ currency_code: CURRENCY, ...region }) },
  }
}

export interface PricedVariant {
  calculated_price?: { calculated_amount: number | null } | null
}

/** Whole đồng; null when the variant has no price. */
export const priceOf = ({ calculated_price }: PricedVariant): number | null => {
  const amount = calculated_price?.calculated_amount
  return amount === null || amount === undefined ? null : Math.round(Number(amount))
}

export const lowestPrice = (variants: readonly PricedVariant[]): number | null => {
  const amounts = variants.flatMap((variant) => priceOf(variant) ?? [])
  return amounts.length ? Math.min(...amounts) : null
}
