import type { FacetValue, ProductFacets } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { countText, labelsWith } from "~/features/catalog/catalog-words"
import { m } from "~/paraglide/messages"

const PILL =
  "inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-paper px-4 py-1 text-ink hover:border-river hover:bg-river-soft"

interface Props {
  name: string
  code: string
  facets: ProductFacets
}

interface PillsProps {
  facet: "set" | "stars"
  values: readonly FacetValue[]
  code: string
}

const Pills = ({ facet, values, code }: PillsProps) => (
  <ul className="flex flex-wrap gap-2">
    {values.map(({ value, count }) => (
      <li key={value}>
        <a href={catalogPaths.products({ commune: [code], [facet]: [value] })} className={PILL}>
          {labelsWith({})(facet, value)}
          <span className="whitespace-nowrap text-ink-soft">{countText(count)}</span>
        </a>
      </li>
    ))}
  </ul>
)

/** What a place is known for: the sets its products belong to, and the stars they have today. */
export const KnownFor = ({ name, code, facets }: Props) =>
  facets.set.length ? (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{m.known_for({ name })}</h2>
      <Pills facet="set" values={facets.set} code={code} />
      {facets.stars.length ? (
        <>
          <h3 className="font-semibold">{m.known_stars()}</h3>
          <Pills
            facet="stars"
            values={[...facets.stars].sort((a, b) => b.value.localeCompare(a.value))}
            code={code}
          />
        </>
      ) : null}
    </section>
  ) : null
