import type { Language } from "@ocop/contracts"

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
