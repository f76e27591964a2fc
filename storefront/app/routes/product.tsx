import { listReviews, readProduct } from "@ocop/contracts"
import { redirect } from "react-router"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { breadcrumbJsonLd } from "~/features/catalog/listing-json-ld"
import { productJsonLd } from "~/features/catalog/product-json-ld"
import { AgeGate } from "~/features/listing/age-gate"
import { ADULT_QUERY, needsAge } from "~/features/listing/age"
import { ProductOffer, ProductTexts } from "~/features/catalog/product-body"
import { Crumbs } from "~/features/catalog/product-parts"
import { toBadgeView } from "~/features/certification/badge-view"
import { badgeName } from "~/features/certification/badge-words"
import { loadDelivery } from "~/features/goods/delivery.server"
import { loadRelated } from "~/features/goods/related.server"
import { RelatedProducts } from "~/features/goods/related"
import { Share } from "~/features/goods/share"
import { RecentlySeen } from "~/features/keep/recently-seen"
import { shortOrigin } from "~/features/locality/origin-view"
import { ProductReviews } from "~/features/review/product-reviews"
import { toBuyerRatings } from "~/features/review/review-view"
import { authorOf } from "~/features/review/review-words"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { readOneAddress } from "~/lib/one-address.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { orNotFound } from "~/lib/refusals.server"
import { useSiteOrigin } from "~/lib/site-origin"
import { JsonLd } from "~/ui/json-ld"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/product"

/** Where the buyer lives, when delivery is asked about. */
const PLACE = { many: [], one: ["tinh", "xa", ADULT_QUERY] }

export const handle: PageHandle = { query: PLACE.one }
export const headers = () => CERTIFICATE_PAGE

/** The others have a page of their own. */
const LATEST_REVIEWS = 3

export const loader = async ({ params, url }: Route.LoaderArgs) => {
  const api = await floorApi()
  readOneAddress(url, PLACE)
  const found = api.call(readProduct, { params: { handle: params.handle } })
  const { product } = await orNotFound(found)
  if (product.handle !== params.handle) throw redirect(catalogPaths.product(product.handle), 301)
  if (needsAge(product, url.searchParams)) return { gate: product, product: null }
  const latest = { params: { handle: product.handle }, query: { per_page: LATEST_REVIEWS } }
  const [delivery, related, reviews] = await Promise.all([
    loadDelivery(api, product.handle, url.searchParams),
    loadRelated(api, product),
    orNotFound(api.call(listReviews, latest)),
  ])
  return { gate: null, product, delivery, related, reviews }
}

export const meta = ({ loaderData }: Route.MetaArgs) => {
  if (!loaderData) return []
  if (loaderData.gate) return [{ title: pageTitle(loaderData.gate.title) }]
  const { title, producer, origin, badge } = loaderData.product
  const facts = [title, producer?.name, shortOrigin(origin), badgeName(toBadgeView(badge))]
  return [
    { title: pageTitle(title) },
    { name: "description", content: facts.filter(Boolean).join(" · ") },
  ]
}

export default function ProductPage({ loaderData }: Route.ComponentProps) {
  return loaderData.gate ? <AgeGate product={loaderData.gate} /> : <Product {...loaderData} />
}

type Shown = Exclude<Route.ComponentProps["loaderData"], { product: null }>

const Product = ({ product, delivery, related, reviews }: Shown) => {
  const origin = useSiteOrigin()
  const url = origin + catalogPaths.product(product.handle)
  return (
    <div className="mx-auto max-w-page px-4 py-4">
      <JsonLd data={productJsonLd(product, { url, origin }, toBuyerRatings(reviews, authorOf))} />
      <JsonLd
        data={breadcrumbJsonLd([
          { name: m.list_title(), url: origin + catalogPaths.products() },
          { name: product.title, url },
        ])}
      />
      <Crumbs product={product} />
      <ProductOffer product={product} delivery={delivery} />
      <div className="mt-8 space-y-8">
        <ProductTexts product={product} />
        <ProductReviews handle={product.handle} list={reviews} />
        <RelatedProducts related={related} />
        <RecentlySeen handle={product.handle} />
        <Share path={catalogPaths.product(product.handle)} title={product.title} />
      </div>
    </div>
  )
}
