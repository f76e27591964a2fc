import type { FacetValue, StoreProductCard } from "@ocop/contracts"

export const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1)

/** The month of an address, "5" or "05"; null for anything else. */
export const monthOf = (text: string | null): number | null => {
  const month = /^\d{1,2}$/.test(text ?? "") ? Number(text) : 0
  return MONTHS.includes(month) ? month : null
}

/** The year beginning with a month: 11, 12, 1, 2 … */
export const monthsFrom = (first: number): number[] =>
  MONTHS.map((_, place) => ((first - 1 + place) % 12) + 1)

export interface SeasonMonth {
  month: number
  /** All products in season then, also those not named here. */
  count: number
  products: Pick<StoreProductCard, "handle" | "title">[]
}

const NAMED = 8

/** The months of a year from `first` on, each with how much is in season and some of it by name. */
export const toSeasonMonths = (
  first: number,
  products: readonly Pick<StoreProductCard, "handle" | "title" | "season">[],
  counts: readonly FacetValue[]
): SeasonMonth[] =>
  monthsFrom(first).map((month) => ({
    month,
    count: counts.find(({ value }) => Number(value) === month)?.count ?? 0,
    products: products
      .filter(({ season }) => season.includes(month))
      .slice(0, NAMED)
      .map(({ handle, title }) => ({ handle, title })),
  }))
