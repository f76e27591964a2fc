import { listReviews, readProduct } from "@ocop/contracts"
import { redirect } from "react-router"
import { AskSeller } from "~/features/care/ask-seller"
import { BuyBox } from "~/features/catalog/buy-form"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { breadcrumbJsonLd } from "~/features/catalog/listing-json-ld"
import { productJsonLd } from "~/features/catalog/product-json-ld"
import { AgeGate } from "~/features/listing/age-gate"
import { ADULT_QUERY, needsAge } from "~/features/listing/age"
import { Crumbs, Makers, Paragraphs, Pictures } from "~/features/catalog/product-parts"
import { toBadgeView } from "~/features/certification/badge-view"
import { badgeName } from "~/features/certification/badge-words"
import { IllustrativeTag } from "~/features/certification/certificate-facts"
import { OcopBadge } from "~/features/certification/ocop-badge"
import { ProductCertificate } from "~/features/certification/product-certificate"
import { loadDelivery } from "~/features/goods/delivery.server"
import { DeliveryForm } from "~/features/goods/delivery-form"
import { LabelContent, Season, Story } from "~/features/goods/goods-parts"
import { loadRelated } from "~/features/goods/related.server"
import { RelatedProducts } from "~/features/goods/related"
import { Share } from "~/features/goods/share"
import { KeepButtons } from "~/features/keep/keep-buttons"
import { RecentlySeen } from "~/features/keep/recently-seen"
import { shortOrigin } from "~/features/locality/origin-view"
import { ProducerCard } from "~/features/producer/producer-card"
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

const About = ({ text }: { text: string | null }) =>
  text ? (
    <section aria-labelledby="about" className="space-y-3">
      <h2 id="about" className="text-xl font-bold">
        {m.product_description()}
      </h2>
      <Paragraphs text={text} />
    </section>
  ) : null

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
      <div className="grid items-start gap-6 md:grid-cols-2 md:grid-rows-[auto_1fr] md:gap-x-10">
        <Pictures product={product} />
        <div className="space-y-5 md:row-span-2">
          <div>
            <h1 className="mb-2 text-2xl font-bold sm:text-3xl">{product.title}</h1>
            <OcopBadge badge={toBadgeView(product.badge)} />
            {product.certificate ? <IllustrativeTag entry={product.certificate} /> : null}
          </div>
          <BuyBox product={product} />
          <KeepButtons handle={product.handle} />
          <Makers product={product} />
          {product.producer ? <AskSeller handle={product.handle} /> : null}
          <Season goods={product.goods} />
          <DeliveryForm delivery={delivery} />
        </div>
        <div className="space-y-6">
          <ProductCertificate product={product} />
          {product.producer ? <ProducerCard producer={product.producer} /> : null}
        </div>
      </div>
      <div className="mt-8 space-y-8">
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <LabelContent product={product} />
          <div className="space-y-8">
            <Story goods={product.goods} />
            <About text={product.description} />
          </div>
        </div>
        <ProductReviews handle={product.handle} list={reviews} />
        <RelatedProducts related={related} />
        <RecentlySeen handle={product.handle} />
        <Share path={catalogPaths.product(product.handle)} title={product.title} />
      </div>
    </div>
  )
}
