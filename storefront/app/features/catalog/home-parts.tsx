import type { ReactElement } from "react"
import type { ProductFacets } from "@ocop/contracts"
import { VerifyForm } from "~/features/certification/verify-form"
import { shortDistrict } from "~/features/locality/origin-view"
import { SearchForm } from "~/features/shell/search-form"
import { formatNumber } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { catalogPaths } from "./catalog-paths"
import { labelsWith } from "./catalog-words"
import { toFacetViews, type FacetView, type OptionView } from "./facets-view"
import { homePaths } from "./home-paths"
import { Illustration } from "./illustration"
import type { Facet } from "./listing-filters"

/** Words that every visitor of the region knows; they also show that accents are not needed. */
const TRIED = ["trà", "mật ong", "nước mắm", "gạo", "sâm"] as const

const PILL =
  "inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-paper px-4 text-ink hover:border-river hover:bg-river-soft"
const LINK = "inline-flex min-h-11 items-center text-river underline"

export const Hero = () => (
  <section className="border-b border-line bg-sand">
    <div className="mx-auto grid max-w-page gap-6 px-4 py-8 md:grid-cols-[3fr_2fr] md:items-center md:gap-10 md:py-12">
      <div>
        <h1 className="mb-4 text-3xl text-cinnamon-deep sm:text-4xl">{m.home_heading()}</h1>
        <SearchForm landmark id="home-q" words="" />
        <ul aria-label={m.home_try()} className="mt-3 flex flex-wrap gap-2">
          {TRIED.map((q) => (
            <li key={q}>
              <a href={catalogPaths.products({ q: [q] })} className={PILL} lang="vi">
                {q}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-5 max-w-text text-lg">{m.home_what()}</p>
      </div>
      <div className="rounded-card border border-line bg-paper p-4 sm:p-6">
        <h2 className="text-xl">{m.home_verify_title()}</h2>
        <p className="mt-1 mb-3">{m.home_verify_text()}</p>
        <VerifyForm />
      </div>
    </div>
  </section>
)

const allOf = (facet: FacetView): OptionView[] => [...facet.first, ...facet.rest]

const Count = ({ count }: { count: number }) => (
  <span className="whitespace-nowrap text-ink-soft">{formatNumber(count, getLocale())}</span>
)

const Stars = ({ facet }: { facet: FacetView }) => (
  <ul className="flex flex-wrap gap-2">
    {allOf(facet).map(({ value, label, count }) => (
      <li key={value}>
        <a href={catalogPaths.products({ stars: [value] })} className={PILL}>
          <span aria-hidden="true" className="tracking-wide text-cinnamon">
            {"★".repeat(Number(value))}
          </span>
          {label} <Count count={count} />
        </a>
      </li>
    ))}
  </ul>
)

const Pills = ({ facet }: { facet: FacetView }) => (
  <ul className="flex flex-wrap gap-2">
    {allOf(facet).map(({ value, label, count }) => (
      <li key={value}>
        <a href={catalogPaths.products({ [facet.name]: [value] })} className={PILL}>
          {facet.name === "district" ? shortDistrict(label) : label} <Count count={count} />
        </a>
      </li>
    ))}
  </ul>
)

const SETS_SHOWN = 8

const Sets = ({ facet }: { facet: FacetView }) => (
  <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
    {allOf(facet)
      .slice(0, SETS_SHOWN)
      .map(({ value, label, count }) => (
        <li
          key={value}
          className="relative overflow-hidden rounded-card border border-line bg-paper hover:border-river"
        >
          <Illustration set={Number(value)} seed="" className="aspect-[3/2] w-full" />
          <p className="p-3 leading-snug">
            <a
              href={catalogPaths.products({ set: [value] })}
              className="font-semibold after:absolute after:inset-0 hover:underline"
            >
              {label}
            </a>{" "}
            <Count count={count} />
          </p>
        </li>
      ))}
  </ul>
)

const MapLink = () => (
  <p className="mt-2">
    <a href={homePaths.map()} className={LINK}>
      {m.home_map()}
    </a>
  </p>
)

const SECTIONS: readonly [Facet, () => string, (facet: FacetView) => ReactElement][] = [
  ["stars", () => m.home_by_stars(), (facet) => <Stars facet={facet} />],
  ["set", () => m.home_by_set(), (facet) => <Sets facet={facet} />],
  ["sector", () => m.home_by_sector(), (facet) => <Pills facet={facet} />],
  [
    "district",
    () => m.home_by_district(),
    (facet) => (
      <>
        <Pills facet={facet} />
        <MapLink />
      </>
    ),
  ],
]

/** Ways into the shelf: how many stars, what kind, from where. */
export const Shortcuts = ({ facets }: { facets: ProductFacets }) => {
  const views = toFacetViews(facets, {}, labelsWith({}))
  return SECTIONS.map(([name, title, content]) => {
    const facet = views.find((view) => view.name === name)
    return facet ? (
      <section key={name}>
        <h2 className="mb-3 text-2xl">{title()}</h2>
        {content(facet)}
      </section>
    ) : null
  })
}

export const Seasons = () => (
  <section className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 rounded-card border border-line bg-river-soft p-4 sm:p-6">
    <div>
      <h2 className="text-xl">{m.home_seasons()}</h2>
      <p>{m.home_seasons_text()}</p>
    </div>
    <a href={homePaths.seasons()} className={LINK}>
      {m.home_seasons_link()}
    </a>
  </section>
)
