import type { StoreProductListResponse } from "@ocop/contracts"
import { data } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { countText, refusedText, type PlaceNames } from "~/features/catalog/catalog-words"
import { FacetForm } from "~/features/catalog/facet-form"
import { FACETS, FLAGS, LISTING_FILTERS, withPlainPrices } from "~/features/catalog/listing-filters"
import { Chips, OrderNote, SortForm } from "~/features/catalog/listing-parts"
import { breadcrumbJsonLd, itemListJsonLd } from "~/features/catalog/listing-json-ld"
import { loadListing } from "~/features/catalog/listing.server"
import type { ListingHelp } from "~/features/find/help.server"
import { MoreProducts } from "~/features/find/more-products"
import { NothingFound } from "~/features/find/nothing-found"
import { Spelling } from "~/features/find/spelling"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { namesOf, oneOf, onPage, type Chosen } from "~/lib/filter-address"
import { readOneAddress } from "~/lib/one-address.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { useSiteOrigin } from "~/lib/site-origin"
import { statusOf } from "~/lib/pages-view"
import { m } from "~/paraglide/messages"
import { FiltersPanel, RefusedFilters } from "~/ui/filter-parts"
import { JsonLd } from "~/ui/json-ld"
import { PagedList } from "~/ui/paged-list"
import type { Route } from "./+types/products"

/** Words, prices and orders make no page of their own. */
export const handle: PageHandle = {
  canonicalQuery: [...FACETS, ...FLAGS, "page"],
  query: namesOf(LISTING_FILTERS),
}
export const headers = () => CERTIFICATE_PAGE

const titleFor = (chosen: Chosen): string => {
  const q = oneOf(chosen, "q").slice(0, 200)
  return q ? m.list_title_for({ q }) : m.list_title()
}

/** Only plain lists and those of one filter are worth finding from outside. */
const isNarrow = ({ q, price_min, price_max, ...chosen }: Chosen): boolean =>
  Boolean(q ?? price_min ?? price_max) ||
  Object.entries(chosen).flatMap(([name, values]) => (name === "page" ? [] : values)).length > 1

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: pageTitle(loaderData ? titleFor(loaderData.chosen) : m.list_title()) },
  { name: "description", content: m.list_description() },
  ...(loaderData && isNarrow(loaderData.chosen)
    ? [{ name: "robots", content: "noindex, follow" }]
    : []),
]

export const loader = async ({ url }: Route.LoaderArgs) => {
  const chosen = readOneAddress(url, LISTING_FILTERS, withPlainPrices)
  const listing = await loadListing(chosen)
  return data({ chosen, ...listing }, statusOf(listing.answer))
}

interface ListProps {
  list: StoreProductListResponse
  chosen: Chosen
  places: PlaceNames
  help: ListingHelp
}

const Found = ({ list, chosen, places, help }: ListProps) => (
  <>
    <Spelling list={list} chosen={chosen} />
    <Chips facets={list.facets} chosen={chosen} places={places} />
    <div className="mt-4 gap-8 lg:grid lg:grid-cols-[17rem_1fr]">
      <FiltersPanel>
        <FacetForm facets={list.facets} chosen={chosen} places={places} />
      </FiltersPanel>
      <section className="min-w-0">
        <h2 className="sr-only">{m.list_title()}</h2>
        <div className="mb-4">
          <SortForm chosen={chosen} sort={list.sort} />
          <OrderNote chosen={chosen} />
        </div>
        <PagedList
          list={list}
          hrefOf={(page) => catalogPaths.products(onPage(chosen, page))}
          nothing={<NothingFound chosen={chosen} places={places} help={help} />}
        >
          <MoreProducts list={list} chosen={chosen} />
        </PagedList>
      </section>
    </div>
  </>
)

export default function ProductsPage({ loaderData }: Route.ComponentProps) {
  const { chosen, answer, places, help } = loaderData
  const origin = useSiteOrigin()
  return (
    <div className="mx-auto max-w-page px-4 py-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{titleFor(chosen)}</h1>
      {answer.ok ? (
        <>
          <JsonLd
            data={itemListJsonLd(
              answer.list.products,
              (answer.list.page - 1) * answer.list.per_page,
              (handle) => origin + catalogPaths.product(handle)
            )}
          />
          <JsonLd
            data={breadcrumbJsonLd([
              { name: m.site_name(), url: origin + catalogPaths.home() },
              { name: m.list_title(), url: origin + catalogPaths.products() },
            ])}
          />
          <p className="mt-1 text-lg">{countText(answer.list.count)}</p>
          <Found list={answer.list} chosen={chosen} places={places} help={help} />
        </>
      ) : (
        <div className="mt-4">
          <RefusedFilters
            action={catalogPaths.products()}
            chosen={chosen}
            names={LISTING_FILTERS}
            text={refusedText(answer.code)}
            fields={answer.fields}
          />
        </div>
      )}
    </div>
  )
}
