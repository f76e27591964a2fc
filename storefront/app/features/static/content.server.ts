import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { LANGUAGES, type Language } from "@ocop/contracts"
import { COOKIE_DAYS } from "~/features/checkout/cookies.server"
import { operator } from "~/lib/site.server"
import { toAnnouncement, type Announcement } from "./announcement"
import { factsOf } from "./facts"
import { toStaticPage, type StaticPage } from "./static-page"
import { STATIC_SLUGS, type StaticSlug } from "./static-slugs"

/** The pages the floor is delivered with. */
const DELIVERED = import.meta.glob<string>("../../../content/*/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
})

/** A file of staff in CONTENT_DIR takes the place of the one delivered. */
const sourceOf = (language: Language, name: string): string | null => {
  const folder = process.env.CONTENT_DIR?.trim()
  const own = folder ? join(folder, language, `${name}.md`) : null
  if (own && existsSync(own)) return readFileSync(own, "utf8")
  return DELIVERED[`../../../content/${language}/${name}.md`] ?? null
}

const pagesIn = (language: Language) => {
  const facts = factsOf(operator(), language, COOKIE_DAYS)
  return STATIC_SLUGS.map((slug) => {
    const source = sourceOf(language, slug)
    if (!source) throw new Error(`content/${language}/${slug}.md is missing`)
    return [`${language}/${slug}`, toStaticPage(source, facts)] as const
  })
}

const announcementIn = (language: Language): Announcement | null => {
  const source = sourceOf(language, "announcement")
  return source?.trim() ? toAnnouncement(source) : null
}

// read once, when the server starts: a page with a mistake stops the start and not a visitor
const pages = new Map(LANGUAGES.flatMap(pagesIn))
const announcements = new Map(
  LANGUAGES.map((language) => [language, announcementIn(language)] as const)
)

export const staticPage = (language: Language, slug: StaticSlug): StaticPage | null =>
  pages.get(`${language}/${slug}`) ?? null

export const announcementOf = (language: Language): Announcement | null =>
  announcements.get(language) ?? null
