import type { FacetValue, ProductFacets } from "@ocop/contracts"
import { without, type Chosen } from "../../lib/filter-address"
import { givenLabel, type LabelOf } from "./facets-view"
import { FACETS, FLAGS, type Facet } from "./listing-filters"

export interface ChipView {
  label: string
  /** The choice without what the chip stands for. */
  left: Chosen
}

const labelIn = (facets: ProductFacets, name: Facet, value: string): string | undefined => {
  const found: FacetValue | undefined = facets[name].find((option) => option.value === value)
  return found && givenLabel(found)
}

/** One chip for each value chosen, in the order of the page; the price is one chip. */
export const toChips = (
  facets: ProductFacets,
  chosen: Chosen,
  words: { labelOf: LabelOf; priceOf: (min?: string, max?: string) => string }
): ChipView[] => {
  const facetChips = FACETS.flatMap((name) =>
    (chosen[name] ?? []).map((value) => ({
      label: words.labelOf(name, value, labelIn(facets, name, value)),
      left: without(chosen, name, value),
    }))
  )
  const flagChips = FLAGS.filter((name) => chosen[name]).map((name) => ({
    label: words.labelOf(name, chosen[name]?.[0] ?? ""),
    left: without(chosen, name),
  }))
  const [min] = chosen.price_min ?? []
  const [max] = chosen.price_max ?? []
  const left = without(without(chosen, "price_min"), "price_max")
  const price = min || max ? [{ label: words.priceOf(min, max), left }] : []
  return [...facetChips, ...flagChips, ...price]
}
