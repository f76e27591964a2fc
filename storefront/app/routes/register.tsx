import { listDistricts, listRegister } from "@ocop/contracts"
import { data } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { refusedText } from "~/features/catalog/catalog-words"
import { REGISTER_FILTERS, registerQuery } from "~/features/certification/register-filters"
import { EntryList, RegisterFiles, RegisterForm } from "~/features/certification/register-parts"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
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
import type { Route } from "./+types/register"

export const handle: PageHandle = {
  canonicalQuery: ["district", "set", "page"],
  query: namesOf(REGISTER_FILTERS),
}
export const headers = () => CERTIFICATE_PAGE
export const meta = () => [
  { title: pageTitle(m.register_title()) },
  { name: "description", content: m.register_intro() },
]

export const loader = async ({ url }: Route.LoaderArgs) => {
  const chosen = readOneAddress(url, REGISTER_FILTERS)
  const api = await floorApi()
  const [answer, { districts }] = await Promise.all([
    asFiltered(api.call(listRegister, { query: registerQuery(chosen) })),
    api.call(listDistricts),
  ])
  return data({ chosen, answer, districts }, statusOf(answer))
}

const countOf = (count: number): string =>
  count === 1
    ? m.register_count_one()
    : m.register_count({ count: formatNumber(count, getLocale()) })

export default function RegisterPage({ loaderData }: Route.ComponentProps) {
  const { chosen, answer, districts } = loaderData
  const path = catalogPaths.register()
  return (
    <div className="mx-auto max-w-page space-y-4 px-4 py-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{m.register_title()}</h1>
      <p className="max-w-text">{m.register_intro()}</p>
      {answer.ok ? (
        <>
          <RegisterForm chosen={chosen} districts={districts} />
          <p className="text-lg">{countOf(answer.list.count)}</p>
          <RegisterFiles chosen={chosen} />
          <PagedList
            list={answer.list}
            hrefOf={(page) => path + toSearch(onPage(chosen, page), REGISTER_FILTERS)}
            nothing={<p>{m.register_none()}</p>}
          >
            <EntryList entries={answer.list.entries} />
          </PagedList>
        </>
      ) : (
        <RefusedFilters
          action={path}
          chosen={chosen}
          names={REGISTER_FILTERS}
          text={refusedText(answer.code)}
          fields={answer.fields}
        />
      )}
    </div>
  )
}
