import { catalogPaths } from "~/features/catalog/catalog-paths"
import { Hero, Seasons, Shortcuts } from "~/features/catalog/home-parts"
import { loadHome } from "~/features/catalog/home.server"
import { ProductGrid } from "~/features/catalog/product-card"
import { RecentlySeen } from "~/features/keep/recently-seen"
import { ProducerStories } from "~/features/producer/producer-stories"
import { siteJsonLd } from "~/features/seo/site-json-ld"
import { AnnouncementBanner } from "~/features/static/announcement-banner"
import { CERTIFICATE_PAGE } from "~/lib/cache-headers"
import { languageOf } from "~/lib/language-address"
import { pageTitle, type PageHandle } from "~/lib/page"
import { useSite } from "~/lib/site-origin"
import { m } from "~/paraglide/messages"
import { BUTTON, QUIET_BUTTON } from "~/ui/form-parts"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/home"

export const handle: PageHandle = { query: [] }
export const headers = () => CERTIFICATE_PAGE
export const loader = ({ url }: Route.LoaderArgs) => loadHome(languageOf(url.pathname))
export const meta = () => [
  { title: pageTitle(m.home_title()) },
  { name: "description", content: m.home_description() },
]

type Shown = Route.ComponentProps["loaderData"]

const Newest = ({ products }: { products: Shown["newest"] }) =>
  products.length ? (
    <section>
      <h2 className="mb-3 text-2xl">{m.home_newest()}</h2>
      <ProductGrid products={products} />
      <p className="mt-4">
        <a href={catalogPaths.products()} className={BUTTON}>
          {m.home_all_newest()}
        </a>
      </p>
    </section>
  ) : null

const People = ({ producers }: { producers: Shown["producers"] }) =>
  producers.length ? (
    <section>
      <h2 className="mb-3 text-2xl">{m.home_people()}</h2>
      <ProducerStories producers={producers} />
      <p className="mt-4 flex flex-wrap gap-3">
        <a href={catalogPaths.producers()} className={QUIET_BUTTON}>
          {m.home_people_all()}
        </a>
        <a href={catalogPaths.register()} className={QUIET_BUTTON}>
          {m.home_register()}
        </a>
      </p>
    </section>
  ) : null

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { announcement, newest, facets, producers } = loaderData
  const { origin, operator } = useSite()
  return (
    <>
      <JsonLd
        data={siteJsonLd(
          {
            name: m.site_name(),
            home: origin + catalogPaths.home(),
            search: `${origin}${catalogPaths.products()}?q={search_term_string}`,
          },
          operator
        )}
      />
      <Hero />
      <div className="mx-auto max-w-page space-y-10 px-4 py-8">
        {announcement ? <AnnouncementBanner announcement={announcement} /> : null}
        <Newest products={newest} />
        <Shortcuts facets={facets} />
        <Seasons />
        <RecentlySeen />
        <People producers={producers} />
      </div>
    </>
  )
}
