import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const MESSAGES = join(__dirname, "..", "..", "messages")

type Catalogue = Record<string, string>

const read = (area: string, locale: string): Catalogue => {
  const { $schema: _, ...texts } = JSON.parse(
    readFileSync(join(MESSAGES, area, `${locale}.json`), "utf8")
  ) as Catalogue // every message of ours is a plain text
  return texts
}

const placeholders = (text: string): string[] => (text.match(/\{[^}]+\}/g) ?? []).sort()

const shape = (catalogue: Catalogue) =>
  Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [key, placeholders(text)]))

const areas = readdirSync(MESSAGES)

describe.each(areas)("the words of %s", (area) => {
  it("say the same things in both languages, with the same placeholders", () => {
    expect(shape(read(area, "en"))).toEqual(shape(read(area, "vi")))
  })

  it.each(["vi", "en"])("leave nothing empty in %s", (locale) => {
    const texts = Object.entries(read(area, locale))
    expect(texts.filter(([, text]) => !text.trim())).toEqual([])
  })
})

it("no message has two meanings: a key stands in one catalogue only", () => {
  const keys = areas.flatMap((area) => Object.keys(read(area, "vi")))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

const APP = join(__dirname, "..")

const sources = readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("paraglide"))
  .map((name) => readFileSync(join(APP, name), "utf8"))
  .join("\n")

it("no message is left over: every key is said somewhere", () => {
  const keys = areas.flatMap((area) => Object.keys(read(area, "vi")))
  expect(keys.filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(sources))).toEqual([])
})

it("every catalogue is compiled into the pages", () => {
  const settings = readFileSync(join(MESSAGES, "..", "project.inlang", "settings.json"), "utf8")
  expect(areas.filter((area) => !settings.includes(`./messages/${area}/{locale}.json`))).toEqual([])
})
