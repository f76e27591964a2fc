import { listProducts, readProducer, type StoreProducerResponse } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { ProductGrid } from "~/features/catalog/product-card"
import { Paragraphs } from "~/features/catalog/product-parts"
import { toBadgeView } from "~/features/certification/badge-view"
import { OcopBadge } from "~/features/certification/ocop-badge"
import { ProducerFacts } from "~/features/producer/producer-facts"
import { kindName } from "~/features/producer/producer-view"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle, type PageHandle } from "~/lib/page"
import { orNotFound } from "~/lib/refusals.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/producer"

export const handle: PageHandle = { query: [] }
export const headers = () => CERTIFICATE_PAGE

const SHOWN = 12

export const loader = async ({ params: { handle } }: Route.LoaderArgs) => {
  const api = await floorApi()
  const [found, list] = await Promise.all([
    orNotFound(api.call(readProducer, { params: { handle } })),
    orNotFound(api.call(listProducts, { query: { producer: handle, per_page: SHOWN } })),
  ])
  return { ...found, products: list.products, count: list.count }
}

export const meta = ({ loaderData }: Route.MetaArgs) =>
  loaderData
    ? [
        { title: pageTitle(loaderData.producer.name) },
        { name: "description", content: m.producers_intro() },
      ]
    : []

const Certificates = ({ certificates }: Pick<StoreProducerResponse, "certificates">) =>
  certificates.length ? (
    <section>
      <h2 className="mb-3 text-xl font-bold">{m.producer_certificates()}</h2>
      <ul className="space-y-3">
        {certificates.map((certificate) => (
          <li key={certificate.certificate_id} className="border-b border-line pb-3">
            <a
              href={catalogPaths.registerEntry(certificate.certificate_id)}
              className="inline-block py-1 text-river underline"
            >
              {certificate.product_name}
            </a>
            <span className="block">
              <OcopBadge badge={toBadgeView(certificate)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  ) : null

export default function ProducerPage({ loaderData }: Route.ComponentProps) {
  const { producer, products, certificates, count } = loaderData
  return (
    <div className="mx-auto max-w-page space-y-8 px-4 py-6">
      <div>
        <h1 className="text-2xl font-bold sm:text-3xl">{producer.name}</h1>
        <p className="mt-1 text-lg text-ink-soft">
          {kindName(producer.kind, getLocale()) ?? m.producer_kind_unknown()}
        </p>
      </div>
      {producer.story ? (
        <section className="space-y-3">
          <h2 className="text-xl font-bold">{m.producer_story()}</h2>
          <Paragraphs text={producer.story} />
        </section>
      ) : null}
      <section>
        <h2 className="mb-3 text-xl font-bold">{m.producer_products()}</h2>
        {products.length ? <ProductGrid products={products} /> : <p>{m.producer_no_products()}</p>}
        {count > products.length ? (
          <p className="mt-4">
            <a href={catalogPaths.products({ producer: [producer.handle] })} className={BUTTON}>
              {m.producer_all_products({ count })}
            </a>
          </p>
        ) : null}
      </section>
      <div className="grid items-start gap-8 md:grid-cols-2">
        <section>
          <h2 className="mb-3 text-xl font-bold">{m.producer_facts()}</h2>
          <ProducerFacts producer={producer} />
        </section>
        <Certificates certificates={certificates} />
      </div>
    </div>
  )
}
