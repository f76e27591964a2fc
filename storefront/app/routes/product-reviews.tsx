import { listReviews, readProduct } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { needsAge } from "~/features/listing/age"
import { Marks, Rated } from "~/features/review/product-reviews"
import { ReviewItem } from "~/features/review/review-item"
import { reviewPaths } from "~/features/review/review-paths"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { oneOf, toApiQuery } from "~/lib/filter-address"
import { floorApi } from "~/lib/floor.server"
import { readOneAddress } from "~/lib/one-address.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { statusOf } from "~/lib/pages-view"
import { orNotFound } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { PagedList } from "~/ui/paged-list"
import type { Route } from "./+types/product-reviews"

const PAGE = { many: [], one: ["page"] }
const PER_PAGE = 20

export const handle: PageHandle = { canonicalQuery: PAGE.one, query: PAGE.one }
export const headers = () => CERTIFICATE_PAGE

export const loader = async ({ params, url }: Route.LoaderArgs) => {
  const chosen = readOneAddress(url, PAGE)
  const api = await floorApi()
  const { product } = await orNotFound(api.call(readProduct, { params: { handle: params.handle } }))
  if (product.handle !== params.handle) throw redirect(reviewPaths.of(product.handle), 301)
  // the product's own page asks for the age
  if (needsAge(product, url.searchParams)) throw redirect(catalogPaths.product(product.handle))
  const query = { ...toApiQuery(chosen), page: oneOf(chosen, "page") || 1, per_page: PER_PAGE }
  const list = await orNotFound(
    api.call(listReviews, { params: { handle: product.handle }, query: query as never })
  )
  const { title } = product
  return data({ title, handle: product.handle, list }, statusOf({ ok: true, list }))
}

export const meta = ({ loaderData }: Route.MetaArgs) =>
  loaderData
    ? [
        { title: pageTitle(m.reviews_page_title({ title: loaderData.title })) },
        { name: "description", content: m.reviews_page_intro() },
      ]
    : []

export default function ProductReviewsPage({ loaderData }: Route.ComponentProps) {
  const { title, handle, list } = loaderData
  return (
    <div className="mx-auto max-w-3xl space-y-4 px-4 py-6">
      <a href={catalogPaths.product(handle)} className="inline-block py-2 underline">
        {m.reviews_back()}
      </a>
      <h1 className="text-2xl font-bold sm:text-3xl">{m.reviews_page_title({ title })}</h1>
      <p className="max-w-text">{m.reviews_page_intro()}</p>
      <Rated summary={list.summary} />
      {list.summary.count ? <Marks summary={list.summary} /> : null}
      <PagedList
        list={list}
        hrefOf={(page) => reviewPaths.of(handle, page)}
        nothing={<p>{m.reviews_none()}</p>}
      >
        <ul className="space-y-3">
          {list.reviews.map((review) => (
            <ReviewItem key={review.id} review={review} more={null} />
          ))}
        </ul>
      </PagedList>
    </div>
  )
}
