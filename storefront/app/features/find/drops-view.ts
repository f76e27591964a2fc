import { without, type Chosen } from "../../lib/filter-address"

/** What can be dropped of a choice on its own; a range of prices goes as one. */
export type DropName = string

export interface Drop {
  name: DropName
  /** The choice without it. */
  left: Chosen
}

const KEPT = ["sort", "page"]

/** A page asks the API once for each: no more than a visitor would read. */
const MOST_DROPS = 6

/** The ways to ask for less, one filter at a time; nothing for a choice of one filter. */
export const toDrops = (chosen: Chosen): Drop[] => {
  const names = Object.keys(chosen).filter((name) => !KEPT.includes(name))
  const drops = names
    .filter((name) => name !== "price_max" || !names.includes("price_min"))
    .map((name) => ({
      name,
      left: name.startsWith("price_")
        ? without(without(chosen, "price_min"), "price_max")
        : without(chosen, name),
    }))
  return drops.length > 1 ? drops.slice(0, MOST_DROPS) : []
}
