import type { ProductFacets } from "@ocop/contracts"
import { oneOf, type Chosen } from "~/lib/filter-address"
import { formatNumber } from "~/lib/dates"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { BUTTON } from "~/ui/form-parts"
import { HiddenChoice } from "~/ui/filter-parts"
import { catalogPaths } from "./catalog-paths"
import { facetTitle, labelsWith, type PlaceNames } from "./catalog-words"
import { toFacetViews, toFlagViews, type FacetView, type OptionView } from "./facets-view"
import { FACETS, FLAGS } from "./listing-filters"

/** Open without a tap; the long ones wait behind their title. */
const OPEN: readonly string[] = ["stars", "producer_kind", "district"]

const IN_FORM = [...FACETS, ...FLAGS, "price_min", "price_max"]

interface BoxProps extends Pick<OptionView, "value" | "label" | "count" | "chosen"> {
  name: string
}

const Box = ({ name, value, label, count, chosen }: BoxProps) => (
  <label className="flex min-h-11 items-center gap-3 py-1 leading-snug">
    <input
      type="checkbox"
      name={name}
      value={value}
      defaultChecked={chosen}
      className="size-5 shrink-0 accent-river"
    />
    <span className="grow">{label}</span>
    <span className="whitespace-nowrap text-ink-soft">{formatNumber(count, getLocale())}</span>
  </label>
)

const Facet = ({ facet }: { facet: FacetView }) => (
  <details
    open={OPEN.includes(facet.name) || facet.first.some(({ chosen }) => chosen)}
    className="border-t border-line"
  >
    <summary className="min-h-11 py-2 font-semibold">{facetTitle(facet.name)}</summary>
    <fieldset className="pb-2">
      <legend className="sr-only">{facetTitle(facet.name)}</legend>
      {facet.first.map((option) => (
        <Box key={option.value} name={facet.name} {...option} />
      ))}
      {facet.rest.length ? (
        <details>
          <summary className="min-h-11 py-2 text-river">
            {m.list_more({ count: facet.rest.length })}
          </summary>
          {facet.rest.map((option) => (
            <Box key={option.value} name={facet.name} {...option} />
          ))}
        </details>
      ) : null}
    </fieldset>
  </details>
)

const PriceField = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div className="min-w-0 grow">
    <label htmlFor={name}>{label}</label>
    <input
      id={name}
      name={name}
      inputMode="numeric"
      defaultValue={value}
      className="block min-h-11 w-full rounded-soft border border-edge bg-paper px-3"
    />
  </div>
)

const PriceFacet = ({ facets, chosen }: { facets: ProductFacets; chosen: Chosen }) => (
  <fieldset className="border-t border-line py-2">
    <legend className="float-left w-full py-1 font-semibold">{m.facet_price()}</legend>
    <div className="clear-both flex gap-3">
      <PriceField name="price_min" label={m.facet_price_min()} value={oneOf(chosen, "price_min")} />
      <PriceField name="price_max" label={m.facet_price_max()} value={oneOf(chosen, "price_max")} />
    </div>
    {facets.price ? (
      <p className="mt-1 text-ink-soft">
        {m.facet_price_range({
          min: formatVnd(facets.price.min),
          max: formatVnd(facets.price.max),
        })}
      </p>
    ) : null}
  </fieldset>
)

interface Props {
  facets: ProductFacets
  chosen: Chosen
  places: PlaceNames
}

/** Every filter of the listing in one form: choose several, then look. */
export const FacetForm = ({ facets, chosen, places }: Props) => (
  <form action={catalogPaths.products()}>
    <HiddenChoice chosen={chosen} except={IN_FORM} />
    <fieldset className="pb-2">
      <legend className="sr-only">{m.facet_options()}</legend>
      {toFlagViews(facets, chosen, labelsWith(places)).map((flag) => (
        <Box key={flag.name} value="1" {...flag} />
      ))}
    </fieldset>
    {toFacetViews(facets, chosen, labelsWith(places)).map((facet) => (
      <Facet key={facet.name} facet={facet} />
    ))}
    <PriceFacet facets={facets} chosen={chosen} />
    <p className="sticky bottom-(--tab-bar) -mx-4 border-t border-line bg-paper px-4 py-3 md:bottom-0">
      <button className={`${BUTTON} w-full`}>{m.list_apply()}</button>
    </p>
  </form>
)
