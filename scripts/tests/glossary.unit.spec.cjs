const { execFileSync } = require("node:child_process")
const { readFileSync } = require("node:fs")
const { join } = require("node:path")

const ROOT = join(__dirname, "..", "..")
const rows = readFileSync(join(ROOT, "docs", "glossary.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| .*`/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, vietnamese, english, identifier]) => ({
    vietnamese,
    english,
    identifier: identifier.replace(/`/g, ""),
  }))

const sources = execFileSync("git", ["grep", "-hoE", "[A-Za-z_]{2,}", "--", "*.ts"], {
  cwd: ROOT,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
})
const words = new Set(sources.split("\n"))
const occurs = (identifier) =>
  words.has(identifier) || [...words].some((word) => word.startsWith(`ocop_${identifier}`))

test("the glossary has rows", () => {
  expect(rows.length).toBeGreaterThan(30)
})

test.each(rows)("$identifier ($english) occurs in the sources", ({ identifier, vietnamese }) => {
  expect(vietnamese).not.toBe("")
  expect(occurs(identifier)).toBe(true)
})
