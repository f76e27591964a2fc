import type { GoodsFacts } from "@ocop/contracts"
import { formatDay, formatNumber } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"

export interface NamedFact {
  name: string
  value: string
}

const weightOf = (grams: number | null): string =>
  grams === null
    ? m.fact_weight_on_pack()
    : m.fact_weight_grams({ grams: formatNumber(grams, getLocale()) })

const qualityOf = ({ stars, certified_until }: GoodsFacts): string =>
  stars && certified_until
    ? m.fact_quality_stars({ stars, day: formatDay(certified_until) })
    : m.fact_quality_label()

/**
 * What the consumer law wants told of goods beside name, quantity and price; what the register
 * does not know is said to stand on the label, never left out.
 */
export const goodsFacts = (facts: GoodsFacts): NamedFact[] => [
  { name: m.fact_weight(), value: weightOf(facts.weight_grams) },
  { name: m.fact_origin(), value: facts.origin ?? m.review_not_public() },
  { name: m.fact_quality(), value: qualityOf(facts) },
  { name: m.fact_shelf_life(), value: m.fact_shelf_life_label() },
]
