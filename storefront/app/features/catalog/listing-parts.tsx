import { PRODUCT_SORTS, type ProductFacets, type ProductSort } from "@ocop/contracts"
import type { Chosen } from "~/lib/filter-address"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { HiddenChoice } from "~/ui/filter-parts"
import { catalogPaths } from "./catalog-paths"
import { labelsWith, priceChipText, sortText, type PlaceNames } from "./catalog-words"
import { toChips } from "./chips-view"

interface ChipsProps {
  facets: ProductFacets
  chosen: Chosen
  places: PlaceNames
}

/** What is filtered by, each removable with one tap. */
export const Chips = ({ facets, chosen, places }: ChipsProps) => {
  const words = { labelOf: labelsWith(places), priceOf: priceChipText }
  const chips = toChips(facets, chosen, words)
  if (!chips.length) return null
  const q = chosen.q ? { q: chosen.q } : {}
  return (
    <section aria-label={m.list_chosen()} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ label, left }) => (
          <li key={label}>
            <a
              href={catalogPaths.products(left)}
              rel="nofollow"
              aria-label={m.list_chip_remove({ label })}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-river bg-river-soft px-4 text-river-deep hover:bg-paper"
            >
              {label} <span aria-hidden="true">✕</span>
            </a>
          </li>
        ))}
        <li>
          <a
            href={catalogPaths.products(q)}
            className="inline-flex min-h-11 items-center px-2 text-river underline"
          >
            {m.list_clear()}
          </a>
        </li>
      </ul>
    </section>
  )
}

/** Relevance needs words to be near to. */
const sortsFor = (chosen: Chosen): readonly ProductSort[] =>
  PRODUCT_SORTS.filter((sort) => sort !== "relevance" || chosen.q)

export const SortForm = ({ chosen, sort }: { chosen: Chosen; sort: ProductSort }) => (
  <form action={catalogPaths.products()} className="flex flex-wrap items-end gap-2">
    <HiddenChoice chosen={chosen} except={["sort"]} />
    <div>
      <label htmlFor="sort" className="block font-medium">
        {m.list_sort()}
      </label>
      <select
        id="sort"
        name="sort"
        defaultValue={sort}
        className="min-h-11 rounded-soft border border-edge bg-paper px-3"
      >
        {sortsFor(chosen).map((one) => (
          <option key={one} value={one}>
            {sortText(one)}
          </option>
        ))}
      </select>
    </div>
    <button className={QUIET_BUTTON}>{m.list_sort_button()}</button>
  </form>
)

/** Which order is the default and why, as the e-commerce law wants it said. */
export const OrderNote = ({ chosen }: { chosen: Chosen }) => (
  <p className="mt-2 text-ink-soft">
    {chosen.q ? m.list_order_relevance() : m.list_order_newest()}{" "}
    <a href={catalogPaths.ranking()} className="text-river underline">
      {m.list_order_link()}
    </a>
  </p>
)
