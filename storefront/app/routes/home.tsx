import { catalogPaths } from "~/features/catalog/catalog-paths"
import { Hero, Shortcuts } from "~/features/catalog/home-parts"
import { loadHome } from "~/features/catalog/home.server"
import { ProductGrid } from "~/features/catalog/product-card"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/home"

export const headers = () => CERTIFICATE_PAGE
export const loader = loadHome
export const meta = () => [
  { title: pageTitle(m.home_title()) },
  { name: "description", content: m.home_description() },
]

const Further = () => (
  <p className="flex flex-wrap gap-x-6 text-lg">
    <a href={catalogPaths.producers()} className="py-2 text-river underline">
      {m.home_producers()}
    </a>
    <a href={catalogPaths.register()} className="py-2 text-river underline">
      {m.home_register()}
    </a>
  </p>
)

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { newest, facets } = loaderData
  return (
    <>
      <Hero />
      <div className="mx-auto max-w-page space-y-10 px-4 py-8">
        {newest.length ? (
          <section>
            <h2 className="mb-3 text-xl font-bold">{m.home_newest()}</h2>
            <ProductGrid products={newest} />
            <p className="mt-4">
              <a href={catalogPaths.products()} className={BUTTON}>
                {m.home_all_newest()}
              </a>
            </p>
          </section>
        ) : null}
        <Shortcuts facets={facets} />
        <Further />
      </div>
    </>
  )
}
