import type { ProductFacets } from "@ocop/contracts"
import type { Chosen } from "~/lib/filter-address"
import { formatNumber } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { BUTTON } from "~/ui/form-parts"
import { HiddenChoice } from "~/ui/filter-parts"
import { inside, remembered } from "~/ui/remembered"
import { catalogPaths } from "./catalog-paths"
import { facetTitle, labelsWith, type PlaceNames } from "./catalog-words"
import { toFacetViews, toFlagViews, type FacetView, type OptionView } from "./facets-view"
import { FACETS, FLAGS } from "./listing-filters"
import { PriceFacet } from "./price-facet"

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

interface Props {
  facets: ProductFacets
  chosen: Chosen
  places: PlaceNames
}

const Fields = ({ facets, chosen, places }: Props) => (
  <>
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
  </>
)

const fieldsHtml = remembered(Fields)

/** Every filter of the listing in one form: choose several, then look. */
export const FacetForm = (props: Props) => (
  <form action={catalogPaths.products()} {...inside(fieldsHtml(props))} />
)
