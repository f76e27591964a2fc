import type { FacetValue, LabelledFacetValue, ProductFacets } from "@ocop/contracts"
import { isChosen, type Chosen } from "../../lib/filter-address"
import { FACETS, FLAGS, type Facet, type Flag } from "./listing-filters"

/** How a value of a filter is called; `given` is the name the API sent along, if any. */
export type LabelOf = (name: Facet | Flag, value: string, given?: string) => string

export interface OptionView {
  value: string
  label: string
  count: number
  chosen: boolean
}

export interface FacetView {
  name: Facet
  /** Always in sight: the chosen ones, then the most frequent. */
  first: OptionView[]
  /** Behind "more". */
  rest: OptionView[]
}

export interface FlagView {
  name: Flag
  label: string
  count: number
  chosen: boolean
}

const FIRST_OPTIONS = 6

export const givenLabel = (option: FacetValue | LabelledFacetValue): string | undefined =>
  "label" in option ? option.label : undefined

const optionsOf = (
  name: Facet,
  values: readonly (FacetValue | LabelledFacetValue)[],
  chosen: Chosen,
  labelOf: LabelOf
): OptionView[] => {
  const known = values.map((option) => ({
    value: option.value,
    label: labelOf(name, option.value, givenLabel(option)),
    count: option.count,
    chosen: isChosen(chosen, name, option.value),
  }))
  // a chosen value nothing matches any more must stay, else it could not be taken back
  const lost = (chosen[name] ?? [])
    .filter((value) => !known.some((option) => option.value === value))
    .map((value) => ({ value, label: labelOf(name, value), count: 0, chosen: true }))
  return [...lost, ...known.filter((option) => option.count > 0 || option.chosen)]
}

const vietnamese = new Intl.Collator("vi")

const byUse = (a: OptionView, b: OptionView): number =>
  Number(b.chosen) - Number(a.chosen) || b.count - a.count || vietnamese.compare(a.label, b.label)

const byValue = (a: OptionView, b: OptionView): number => b.value.localeCompare(a.value)

const byMonth = (a: OptionView, b: OptionView): number => Number(a.value) - Number(b.value)

const ORDERS: Partial<Record<Facet, (a: OptionView, b: OptionView) => number>> = {
  stars: byValue,
  season: byMonth,
}

const toFacet = (name: Facet, options: OptionView[]): FacetView => {
  const sorted = options.sort(ORDERS[name] ?? byUse)
  // a year is short enough to be seen whole
  const cut =
    name === "season"
      ? sorted.length
      : Math.max(FIRST_OPTIONS, sorted.filter((option) => option.chosen).length)
  return { name, first: sorted.slice(0, cut), rest: sorted.slice(cut) }
}

/** The facets that offer something, each with its options. */
export const toFacetViews = (
  facets: ProductFacets,
  chosen: Chosen,
  labelOf: LabelOf
): FacetView[] =>
  FACETS.map((name) => toFacet(name, optionsOf(name, facets[name], chosen, labelOf))).filter(
    ({ first }) => first.length
  )

const YES: readonly string[] = ["true", "1"]

export const toFlagViews = (facets: ProductFacets, chosen: Chosen, labelOf: LabelOf): FlagView[] =>
  FLAGS.map((name) => ({
    name,
    label: labelOf(name, "1"),
    count: facets[name].find(({ value }) => YES.includes(value))?.count ?? 0,
    chosen: YES.includes(chosen[name]?.[0] ?? ""),
  }))
