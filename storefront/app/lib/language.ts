import type { Language } from "@ocop/contracts"
import { getLocale } from "~/paraglide/runtime"

/** Vietnamese has no prefix; only "/en" and what lies below it is English, "/english" is not. */
export const languageOf = (pathname: string): Language =>
  /^\/en(?:[/.]|$)/.test(pathname) ? "en" : "vi"

const withoutPrefix = (pathname: string): string =>
  languageOf(pathname) === "en" ? pathname.slice("/en".length) || "/" : pathname

/** The same page in `language`; `pathname` may be an address of either. */
export const pathIn = (language: Language, pathname: string): string => {
  const plain = withoutPrefix(pathname)
  if (language === "vi") return plain
  return plain === "/" ? "/en" : `/en${plain}`
}

/** An address of this site, e.g. "/san-pham", in the language of the page that is being made. */
export const localPath = (pathname: string): string => pathIn(getLocale(), pathname)
