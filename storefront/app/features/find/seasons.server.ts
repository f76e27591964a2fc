import { listProducts, MAX_PER_PAGE } from "@ocop/contracts"
import { floorApi, floorSettings } from "~/lib/floor.server"
import { MONTHS, monthOf, toSeasonMonths, type SeasonMonth } from "./season-view"

export interface SeasonCalendar {
  /** The month it begins with, and whether that is the present one. */
  first: number
  isNow: boolean
  months: SeasonMonth[]
}

/** The year from a month on, the present one unless another is asked. */
export const loadSeasons = async (asked: string | null): Promise<SeasonCalendar> => {
  const [api, { today }] = await Promise.all([floorApi(), floorSettings()])
  const now = Number(today.slice(5, 7))
  const first = monthOf(asked) ?? now
  const { products, facets } = await api.call(listProducts, {
    query: { season: MONTHS.join(","), per_page: MAX_PER_PAGE, sort: "name" },
  })
  return { first, isNow: first === now, months: toSeasonMonths(first, products, facets.season) }
}
