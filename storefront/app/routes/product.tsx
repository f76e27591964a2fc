import { readProduct } from "@ocop/contracts"
import { redirect } from "react-router"
import { BuyBox } from "~/features/catalog/buy-form"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { breadcrumbJsonLd } from "~/features/catalog/listing-json-ld"
import { productJsonLd } from "~/features/catalog/product-json-ld"
import { Crumbs, Makers, Paragraphs, Pictures } from "~/features/catalog/product-parts"
import { toBadgeView } from "~/features/certification/badge-view"
import { badgeName } from "~/features/certification/badge-words"
import { IllustrativeTag } from "~/features/certification/certificate-facts"
import { OcopBadge } from "~/features/certification/ocop-badge"
import { ProductCertificate } from "~/features/certification/product-certificate"
import { shortOrigin } from "~/features/locality/origin-view"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { orNotFound } from "~/lib/refusals.server"
import { useSiteOrigin } from "~/lib/site-origin"
import { JsonLd } from "~/ui/json-ld"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/product"

export const handle: PageHandle = { query: [] }
export const headers = () => CERTIFICATE_PAGE

export const loader = async ({ params }: Route.LoaderArgs) => {
  const api = await floorApi()
  const answer = await orNotFound(api.call(readProduct, { params: { handle: params.handle } }))
  const { handle: present } = answer.product
  if (present !== params.handle) throw redirect(catalogPaths.product(present), 301)
  return answer
}

export const meta = ({ loaderData }: Route.MetaArgs) => {
  if (!loaderData) return []
  const { title, producer, origin, badge } = loaderData.product
  const facts = [title, producer?.name, shortOrigin(origin), badgeName(toBadgeView(badge))]
  return [
    { title: pageTitle(title) },
    { name: "description", content: facts.filter(Boolean).join(" · ") },
  ]
}

export default function ProductPage({ loaderData }: Route.ComponentProps) {
  const { product } = loaderData
  const origin = useSiteOrigin()
  const url = origin + catalogPaths.product(product.handle)
  return (
    <div className="mx-auto max-w-page px-4 py-4">
      <JsonLd data={productJsonLd(product, { url, origin })} />
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
          <Makers product={product} />
        </div>
        <ProductCertificate product={product} />
        {product.description ? (
          <section aria-labelledby="about" className="space-y-3 md:col-span-2">
            <h2 id="about" className="text-xl font-bold">
              {m.product_description()}
            </h2>
            <Paragraphs text={product.description} />
          </section>
        ) : null}
      </div>
    </div>
  )
}
