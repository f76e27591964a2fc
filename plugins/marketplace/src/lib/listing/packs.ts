import type { ListingPack } from "@ocop/contracts"
import type { Level, ListingProduct, ListingVariant, PriceOfVariant } from "./read-products"

const CURRENCY = "vnd"

/** The price everybody pays: no price list's, none for a group. */
export const basePriceOf = ({ price_set }: ListingVariant): PriceOfVariant | null =>
  (price_set?.prices ?? []).find(
    (price) => price?.currency_code === CURRENCY && !price.price_list_id && !price.rules_count
  ) ?? null

export const amountOf = ({ amount }: PriceOfVariant): number => Math.round(Number(amount))

export const levelsOf = ({ inventory_items }: ListingVariant): Level[] =>
  (inventory_items ?? []).flatMap((item) =>
    (item?.inventory?.location_levels ?? []).flatMap((level) => level ?? [])
  )

const sum = (levels: Level[], column: "stocked_quantity" | "reserved_quantity"): number =>
  levels.reduce((total, level) => total + Number(level[column]), 0)

const toPack = (variant: ListingVariant): ListingPack => {
  const price = basePriceOf(variant)
  const levels = levelsOf(variant)
  return {
    variant_id: variant.id,
    title: variant.title,
    price: price && amountOf(price),
    stock: variant.manage_inventory ? sum(levels, "stocked_quantity") : null,
    reserved: sum(levels, "reserved_quantity"),
  }
}

/** As ranked, else the cheapest first: ids made in one moment have no order. */
const inOrder = (a: ListingVariant, b: ListingVariant): number =>
  (a.variant_rank ?? 0) - (b.variant_rank ?? 0) ||
  Number(basePriceOf(a)?.amount ?? Infinity) - Number(basePriceOf(b)?.amount ?? Infinity) ||
  a.id.localeCompare(b.id)

export const packsOf = ({ variants }: ListingProduct): ListingPack[] =>
  [...variants].sort(inOrder).map(toPack)
