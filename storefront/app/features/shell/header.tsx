import { MAX_SEARCH_LENGTH } from "@ocop/contracts"
import { OTHER_LANGUAGE } from "~/lib/page"
import { pathIn } from "~/lib/language-address"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { LanternSign } from "./icons"
import { MainNav } from "./main-nav"
import { SearchForm } from "./search-form"
import { shellPaths } from "./shell-paths"

export interface Place {
  pathname: string
  search: string
}

const SkipLink = () => (
  <a
    href="#main"
    className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-3 focus:font-semibold"
  >
    {m.skip_to_main()}
  </a>
)

/** Leads to the same page: the words typed and the filters chosen stay. */
const LanguageSwitch = ({ pathname, search }: Place) => {
  const other = OTHER_LANGUAGE[getLocale()]
  return (
    <a
      href={pathIn(other, pathname) + search}
      lang={other}
      hrefLang={other}
      className="flex min-h-11 items-center rounded-soft px-3 whitespace-nowrap underline hover:bg-sand"
    >
      {m.language_switch()}
    </a>
  )
}

const Brand = () => (
  <a href={shellPaths.home()} className="flex min-h-11 items-center gap-2 rounded-soft">
    <LanternSign />
    <span className="text-xl font-bold text-cinnamon-deep">{m.site_name()}</span>
  </a>
)

/** The home page begins with a search of its own. */
const isHome = ({ pathname }: Place): boolean => pathIn("vi", pathname) === "/"

export const Header = (place: Place) => (
  <header className="border-b border-line bg-paper">
    <SkipLink />
    <div className="mx-auto max-w-page px-4 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Brand />
        {isHome(place) ? null : (
          <div className="order-last w-full md:order-none md:w-auto md:max-w-xl md:grow">
            <SearchForm
              landmark
              id="header-q"
              words={(new URLSearchParams(place.search).get("q") ?? "").slice(0, MAX_SEARCH_LENGTH)}
            />
          </div>
        )}
        <LanguageSwitch {...place} />
      </div>
      <MainNav pathname={place.pathname} />
    </div>
  </header>
)
