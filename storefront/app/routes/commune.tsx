import type { FormerUnitRef } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { ProductGrid } from "~/features/catalog/product-card"
import {
  toCommuneFacts,
  toFormerViews,
  type CommuneFactName,
} from "~/features/locality/commune-view"
import { loadCommune, type CommunePage as CommuneData } from "~/features/locality/commune.server"
import { DividedCommune } from "~/features/locality/divided-commune"
import { KnownFor } from "~/features/locality/known-for"
import { findPaths } from "~/features/find/find-paths"
import { LocatorMap } from "~/features/map/map-parts"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { pageTitle, type PageHandle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/commune"

export const handle: PageHandle = { query: [] }
export const headers = () => CERTIFICATE_PAGE

export const loader = ({ params: { code } }: Route.LoaderArgs) => loadCommune(code)

export const meta = ({ loaderData }: Route.MetaArgs) => {
  if (!loaderData) return []
  if (!("commune" in loaderData))
    return [
      { title: pageTitle(loaderData.former.name) },
      { name: "robots", content: "noindex, follow" },
    ]
  const { name } = loaderData.commune
  return [
    { title: pageTitle(name) },
    { name: "description", content: m.commune_products({ name }) },
  ]
}

const LABELS: Record<CommuneFactName, () => string> = {
  code: () => m.commune_code(),
  area: () => m.commune_area(),
  population: () => m.commune_population(),
  office: () => m.commune_office(),
}

const FormedFrom = ({ units }: { units: readonly FormerUnitRef[] }) =>
  units.length ? (
    <section>
      <h2 className="mb-2 text-xl font-bold">{m.commune_formed_from()}</h2>
      <ul className="list-disc pl-5">
        {toFormerViews(units).map(({ name, until }) => (
          <li key={`${name} ${until}`}>
            {name} <span className="text-ink-soft">({m.commune_formed_until({ day: until })})</span>
          </li>
        ))}
      </ul>
    </section>
  ) : null

const Place = ({ commune, locator }: Pick<CommuneData, "commune" | "locator">) => (
  <section>
    <h2 className="mb-2 text-xl font-bold">{m.commune_place()}</h2>
    {locator ? <LocatorMap locator={locator} name={commune.name} /> : null}
    <p>
      <a href={findPaths.map()} className="inline-block py-2 text-river underline">
        {m.map_title()}
      </a>
    </p>
    <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1">
      {toCommuneFacts(commune, getLocale()).map(({ name: fact, value }) => (
        <div key={fact} className="contents">
          <dt className="text-ink-soft">{LABELS[fact]()}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)

const Commune = ({ commune, products, count, facets, locator }: CommuneData) => {
  const { name, code } = commune
  return (
    <div className="mx-auto max-w-page space-y-8 px-4 py-6">
      <div>
        <h1 className="text-2xl font-bold sm:text-3xl">{name}</h1>
        <p className="mt-1 text-lg text-ink-soft">{commune.province.name}</p>
      </div>
      <KnownFor name={name} code={code} facets={facets} />
      <section>
        <h2 className="mb-3 text-xl font-bold">{m.commune_products({ name })}</h2>
        {products.length ? <ProductGrid products={products} /> : <p>{m.commune_no_products()}</p>}
        {count > products.length ? (
          <p className="mt-4">
            <a href={catalogPaths.products({ commune: [commune.code] })} className={BUTTON}>
              {m.commune_see_all({ name })}
            </a>
          </p>
        ) : null}
      </section>
      <div className="grid items-start gap-8 md:grid-cols-2">
        <FormedFrom units={commune.formed_from} />
        <Place commune={commune} locator={locator} />
      </div>
    </div>
  )
}

export default function CommunePage({ loaderData }: Route.ComponentProps) {
  return "commune" in loaderData ? <Commune {...loaderData} /> : <DividedCommune {...loaderData} />
}
