import { LANGUAGES } from "@ocop/contracts"
import { pathIn } from "~/lib/language-address"
import { getLocale } from "~/paraglide/runtime"
import { keptQuery } from "./kept-query"
import type { Place } from "./header"

interface Props {
  place: Place
  origin: string
  /** Query parameters that make a page of its own. */
  canonicalQuery: readonly string[]
}

/** One address for each language of this page, so that search engines show the right one. */
export const AlternateLinks = ({ place, origin, canonicalQuery }: Props) => {
  const query = keptQuery(place.search, canonicalQuery)
  const addressIn = (language: (typeof LANGUAGES)[number]) =>
    origin + pathIn(language, place.pathname) + query
  return (
    <>
      <link rel="canonical" href={addressIn(getLocale())} />
      {LANGUAGES.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={addressIn(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn("vi")} />
    </>
  )
}
