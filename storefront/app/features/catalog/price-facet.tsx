import type { ProductFacets } from "@ocop/contracts"
import { oneOf, type Chosen } from "~/lib/filter-address"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"

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

export const PriceFacet = ({ facets, chosen }: { facets: ProductFacets; chosen: Chosen }) => (
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
