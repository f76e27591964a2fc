import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { LANGUAGES, type Language } from "@ocop/contracts"
import { toAnnouncement } from "./announcement"
import { factsOf } from "./facts"
import { toStaticPage } from "./static-page"
import { STATIC_SLUGS } from "./static-slugs"

const CONTENT = join(__dirname, "..", "..", "..", "content")
const read = (language: Language, name: string) =>
  readFileSync(join(CONTENT, language, name), "utf8")

const NOBODY = { name: null, address: null, phone: null, email: null, tax_code: null }
const COOKIES = { cart_days: 30, orders_days: 30, signin_days: 1, wishlist_days: 180 }
const made = (language: Language, slug: string) =>
  toStaticPage(read(language, `${slug}.md`), factsOf(NOBODY, language, COOKIES))

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const shapeOf = (source: string, html: string) => ({
  parts: count(html, /<h2/g),
  points: count(html, /<li/g),
  links: count(html, /<a /g),
  facts: [...source.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
})

it("holds the same files in both languages, and one for every page", () => {
  const names = [...STATIC_SLUGS, "announcement"].map((slug) => `${slug}.md`).sort()
  expect(readdirSync(join(CONTENT, "vi")).sort()).toEqual(names)
  expect(readdirSync(join(CONTENT, "en")).sort()).toEqual(names)
})

describe.each(STATIC_SLUGS)("the page %s", (slug) => {
  it("says the same in both languages: parts, points, links and facts", () => {
    const [vi, en] = LANGUAGES.map((language) =>
      shapeOf(read(language, `${slug}.md`), made(language, slug).html)
    )
    expect(en).toEqual(vi)
  })

  it.each(LANGUAGES)(
    "has a title and a description in %s and stays in its language",
    (language) => {
      const { title, description, html } = made(language, slug)
      expect([title, description].every(Boolean)).toBe(true)
      const hrefs = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? "")
      expect(hrefs.filter((href) => href.startsWith("/en/") !== (language === "en"))).toEqual([])
    }
  )
})

it("announces the same days in both languages", () => {
  const [vi, en] = LANGUAGES.map((language) => toAnnouncement(read(language, "announcement.md")))
  expect([en?.from, en?.to]).toEqual([vi?.from, vi?.to])
})

it("says honestly that the operator has not given its name", () => {
  expect(made("vi", "don-vi-van-hanh").html).toContain("chưa công bố")
  expect(made("en", "don-vi-van-hanh").html).toContain("not given yet")
})
