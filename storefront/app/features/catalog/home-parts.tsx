import type { ProductFacets } from "@ocop/contracts"
import { VerifyForm } from "~/features/certification/verify-form"
import { shortDistrict } from "~/features/locality/origin-view"
import { formatNumber } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { catalogPaths } from "./catalog-paths"
import { labelsWith } from "./catalog-words"
import { toFacetViews, type FacetView } from "./facets-view"
import type { Facet } from "./listing-filters"

/** Words that every visitor of the region knows; they also show that accents are not needed. */
const TRIED = ["trà", "mật ong", "nước mắm", "gạo", "sâm"] as const

const PILL =
  "inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-paper px-4 text-ink hover:border-river hover:bg-river-soft"

export const Hero = () => (
  <section className="border-b border-line bg-sand">
    <div className="mx-auto grid max-w-page gap-6 px-4 py-8 md:grid-cols-[3fr_2fr] md:items-center md:py-12">
      <div>
        <h1 className="text-3xl font-bold text-cinnamon-deep sm:text-4xl">{m.home_heading()}</h1>
        <p className="mt-3 max-w-text text-lg">{m.home_what()}</p>
        <p className="mt-4 mb-2 font-medium">{m.home_try()}</p>
        <ul className="flex flex-wrap gap-2">
          {TRIED.map((q) => (
            <li key={q}>
              <a href={catalogPaths.products({ q: [q] })} className={PILL} lang="vi">
                {q}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className="rounded-card border border-line bg-paper p-4 sm:p-6">
        <h2 className="text-xl font-bold">{m.home_verify_title()}</h2>
        <p className="mt-1 mb-3">{m.home_verify_text()}</p>
        <VerifyForm />
      </div>
    </div>
  </section>
)

const Shortcut = ({ facet }: { facet: FacetView }) => (
  <ul className="flex flex-wrap gap-2">
    {[...facet.first, ...facet.rest].map(({ value, label, count }) => (
      <li key={value}>
        <a href={catalogPaths.products({ [facet.name]: [value] })} className={PILL}>
          {facet.name === "district" ? shortDistrict(label) : label}
          <span className="whitespace-nowrap text-ink-soft">
            {formatNumber(count, getLocale())}
          </span>
        </a>
      </li>
    ))}
  </ul>
)

const TITLES: Partial<Record<Facet, () => string>> = {
  stars: () => m.home_by_stars(),
  sector: () => m.home_by_sector(),
  district: () => m.home_by_district(),
}

/** Ways into the shelf: how many stars, what kind, from where. */
export const Shortcuts = ({ facets }: { facets: ProductFacets }) =>
  toFacetViews(facets, {}, labelsWith({})).map((facet) => {
    const title = TITLES[facet.name]?.()
    return title ? (
      <section key={facet.name}>
        <h2 className="mb-3 text-xl font-bold">{title}</h2>
        <Shortcut facet={facet} />
      </section>
    ) : null
  })
