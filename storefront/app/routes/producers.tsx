import { listDistricts, listProducers } from "@ocop/contracts"
import { data } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { refusedText } from "~/features/catalog/catalog-words"
import { PRODUCER_FILTERS, producersQuery } from "~/features/producer/producer-filters"
import { ProducerForm } from "~/features/producer/producer-form"
import { ProducerList } from "~/features/producer/producer-list"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { formatNumber } from "~/lib/dates"
import { namesOf, onPage, toSearch } from "~/lib/filter-address"
import { floorApi } from "~/lib/floor.server"
import { readOneAddress } from "~/lib/one-address.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { statusOf } from "~/lib/pages-view"
import { asFiltered } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { RefusedFilters } from "~/ui/filter-parts"
import { PagedList } from "~/ui/paged-list"
import type { Route } from "./+types/producers"

export const handle: PageHandle = {
  canonicalQuery: ["kind", "district", "page"],
  query: namesOf(PRODUCER_FILTERS),
}
export const headers = () => PUBLIC_PAGE
export const meta = () => [
  { title: pageTitle(m.producers_title()) },
  { name: "description", content: m.producers_intro() },
]

export const loader = async ({ url }: Route.LoaderArgs) => {
  const chosen = readOneAddress(url, PRODUCER_FILTERS)
  const api = await floorApi()
  const [answer, { districts }] = await Promise.all([
    asFiltered(api.call(listProducers, { query: producersQuery(chosen) })),
    api.call(listDistricts),
  ])
  return data({ chosen, answer, districts }, statusOf(answer))
}

const countOf = (count: number): string =>
  count === 1
    ? m.producers_count_one()
    : m.producers_count({ count: formatNumber(count, getLocale()) })

export default function ProducersPage({ loaderData }: Route.ComponentProps) {
  const { chosen, answer, districts } = loaderData
  const path = catalogPaths.producers()
  return (
    <div className="mx-auto max-w-page space-y-4 px-4 py-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{m.producers_title()}</h1>
      <p className="max-w-text">{m.producers_intro()}</p>
      {answer.ok ? (
        <>
          <ProducerForm chosen={chosen} districts={districts} />
          <p className="text-lg">{countOf(answer.list.count)}</p>
          <PagedList
            list={answer.list}
            hrefOf={(page) => path + toSearch(onPage(chosen, page), PRODUCER_FILTERS)}
            nothing={<p>{m.producers_none()}</p>}
          >
            <ProducerList producers={answer.list.producers} />
          </PagedList>
        </>
      ) : (
        <RefusedFilters
          action={path}
          chosen={chosen}
          names={PRODUCER_FILTERS}
          text={refusedText(answer.code)}
          fields={answer.fields}
        />
      )}
    </div>
  )
}
