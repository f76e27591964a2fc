import { LANGUAGES, type Language } from "@ocop/contracts"
import { pathIn } from "../../lib/language-address"

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** The files of a sitemap. */
export const toSitemapIndex = (urls: readonly string[]): string =>
  `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls
    .map((url) => `<sitemap><loc>${escape(url)}</loc></sitemap>\n`)
    .join("")}</sitemapindex>\n`

const addressIn = (language: Language, origin: string, path: string): string =>
  escape(origin + pathIn(language, path))

const alternates = (origin: string, path: string): string =>
  [...LANGUAGES.map((language) => [language, language] as const), ["x-default", "vi"] as const]
    .map(
      ([name, language]) =>
        `<xhtml:link rel="alternate" hreflang="${name}" href="${addressIn(language, origin, path)}"/>`
    )
    .join("")

/** Every page in every language, each with where it stands in the others. */
export const toSitemap = (origin: string, paths: readonly string[]): string =>
  `${HEAD}<urlset ${NAMES}>\n${paths
    .flatMap((path) =>
      LANGUAGES.map(
        (language) =>
          `<url><loc>${addressIn(language, origin, path)}</loc>${alternates(origin, path)}</url>\n`
      )
    )
    .join("")}</urlset>\n`

/** Pages of one buyer: nothing to find there, and nothing to be found. */
const PRIVATE = ["/gio-hang", "/thanh-toan", "/cam-on", "/tra-cuu-don-hang", "/tai-khoan", "/api/"]

export const toRobots = (origin: string): string =>
  [
    "User-agent: *",
    ...PRIVATE.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n")
