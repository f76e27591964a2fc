import { listProducts, type StoreProductCard } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { MOST_COMPARED } from "~/features/keep/compare-view"
import { CompareTable } from "~/features/keep/compare-table"
import { countIgnored, readHandles } from "~/features/keep/handles"
import { keepPaths } from "~/features/keep/keep-paths"
import { readKept } from "~/features/keep/kept-products.server"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle } from "~/lib/page"
import { asFiltered } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/compare"

export const headers = () => CERTIFICATE_PAGE
export const meta = () => [
  { title: pageTitle(m.compare_title()) },
  { name: "description", content: m.compare_intro() },
  { name: "robots", content: "noindex, follow" },
]

const SUGGESTED = 12

/** Others of the first one's set, to be put beside it. */
const suggest = async (set: number | null): Promise<StoreProductCard[]> => {
  if (set === null) return []
  const api = await floorApi()
  const query = { set: [set], per_page: SUGGESTED }
  const answer = await asFiltered(api.call(listProducts, { query }))
  return answer.ok ? answer.list.products : []
}

/** The address is the state: `?sp=a,b,c`. */
export const loader = async ({ url }: Route.LoaderArgs) => {
  const named = url.searchParams.getAll("sp")
  const handles = readHandles(named, MOST_COMPARED)
  const { products, gone } = await readKept(handles)
  const known = new Set(products.map(({ handle }) => handle))
  const others =
    products.length < MOST_COMPARED ? await suggest(products[0]?.product_set ?? null) : []
  return {
    products,
    ignored: countIgnored(named, handles) + gone.length,
    others: others
      .filter(({ handle }) => !known.has(handle))
      .map(({ handle, title }) => ({ handle, title })),
  }
}

const More = ({ loaderData: { products, others } }: Pick<Route.ComponentProps, "loaderData">) =>
  others.length ? (
    <section>
      <h2 className="mb-2 text-xl font-bold">{m.compare_more()}</h2>
      <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {others.map(({ handle, title }) => (
          <li key={handle}>
            <a
              href={keepPaths.compare([...products.map((product) => product.handle), handle])}
              className="inline-flex min-h-11 items-center text-river underline"
            >
              + {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ) : null

export default function ComparePage({ loaderData }: Route.ComponentProps) {
  const { products, ignored } = loaderData
  return (
    <div className="mx-auto max-w-page space-y-6 px-4 py-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{m.compare_title()}</h1>
      {ignored > 0 ? <p role="status">{m.compare_ignored({ count: ignored })}</p> : null}
      {products.length ? (
        <CompareTable products={products} />
      ) : (
        <>
          <p className="max-w-text">{m.compare_intro()}</p>
          <p>
            <a href={catalogPaths.products()} className={BUTTON}>
              {m.keep_browse()}
            </a>
          </p>
        </>
      )}
      <More loaderData={loaderData} />
    </div>
  )
}
