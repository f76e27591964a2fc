import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import * as rules from "../index"

const SOURCES = join(__dirname, "..")
const ROWS = readFileSync(join(SOURCES, "../../../docs/law.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes(".unit.spec.ts"))
  .map((line) => line.split("|").map((cell) => cell.trim().replace(/`/g, "")))
  .map(([, slug = "", , , name = "", test = ""]) => ({ slug, name, test }))

const slugsInSources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".spec.ts"))
  .flatMap((name) => [...readFileSync(join(SOURCES, name), "utf8").matchAll(/@law ([a-z-]+)/g)])
  .map(([, slug]) => slug)

it("names every rule of the sources, and no other", () => {
  expect(ROWS.map(({ slug }) => slug).sort()).toEqual([...new Set(slugsInSources)].sort())
})

it.each(ROWS)("$slug is decided by $name and tested", ({ name, test }) => {
  expect(rules).toHaveProperty(name, expect.any(Function))
  expect(existsSync(join(SOURCES, test))).toBe(true)
  expect(readFileSync(join(SOURCES, test), "utf8")).toContain(name)
})
