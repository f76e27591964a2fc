import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import en from "./en.json"
import vi from "./vi.json"

interface Catalogue {
  [key: string]: string | Catalogue
}

const flat = (texts: Catalogue, prefix = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === "string" ? [[prefix + key, text]] : flat(text, `${prefix}${key}.`)
  )

const texts = { vi: new Map(flat(vi)), en: new Map(flat(en)) }
/** Vietnamese has no separate singular. */
const keysOf = (catalogue: Map<string, string>) =>
  [...catalogue.keys()].filter((key) => !key.endsWith("_one")).sort()
const placeholders = (text = "") => (text.match(/\{\{[a-z]+\}\}/g) ?? []).sort()

it("says everything in Vietnamese and in English", () => {
  expect(keysOf(texts.vi)).toEqual(keysOf(texts.en))
  expect([...texts.vi.values(), ...texts.en.values()].filter((text) => !text.trim())).toEqual([])
})

it.each([...texts.vi.keys()])("%s fills in the same in both languages", (key) => {
  expect(placeholders(texts.vi.get(key))).toEqual(placeholders(texts.en.get(key)))
})

const SCREENS = join(__dirname, "..")
const sources = readdirSync(SCREENS, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".spec.ts"))
  .map((name) => readFileSync(join(SCREENS, name), "utf8"))

it("has a text for every key that a screen names", () => {
  const named = sources.flatMap((source) =>
    [
      ...source.matchAll(
        /"((?:menu|certificates|producers|suspicions|complaints|listings|takedowns|applications|dossiers|filed|room|decisions|roles|renewals|revocations|panel|import|trail|form|fields)\.[a-z_.]+)"/g
      ),
    ].map(([, key]) => key ?? "")
  )
  const known = (key: string) => texts.vi.has(key) || texts.vi.has(`${key}_other`)
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((key) => !known(key))).toEqual([])
})

it("has the words of an empty list for every table of work", () => {
  const groups = sources.flatMap((source) =>
    [...source.matchAll(/<WorkTable[^;]*?texts="(\w+)"/gs)].map(([, group]) => group ?? "")
  )
  expect(groups.length).toBeGreaterThan(10)
  const wanted = groups.flatMap((group) => [`${group}.empty`, `${group}.empty_hint`])
  expect(wanted.filter((key) => !texts.vi.has(key))).toEqual([])
})
