// @ts-check
// Builds what changed. A part is up to date when the hash of its sources, of the parts below it and
// of the lockfile is the one of its last build.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { takeLock } from "./lock.mjs"
import { PARTS } from "./parts.mjs"
import { CACHE, ROOT } from "./paths.mjs"
import { longStep } from "./steps.mjs"

/** @typedef {import("./parts.mjs").Part} Part */

/** What is made by a build or does not change one. */
const SKIPPED = new Set([
  "node_modules",
  "dist",
  "build",
  "cache",
  "paraglide",
  "README.md",
  "integration-tests",
  "static",
  "private-files",
])

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^\.|\.tsbuildinfo$/.test(name) && !SKIPPED.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
    .sort()

/** @param {string[]} paths */
const hashOf = (paths, /** @type {string[]} */ also) => {
  const hash = createHash("sha256")
  for (const path of paths)
    hash.update(relative(ROOT, path)).update("\0").update(readFileSync(path))
  for (const text of also) hash.update(text)
  return hash.digest("hex")
}

const COMMON = ["package-lock.json", "tsconfig.base.json"].map((name) => join(ROOT, name))

const stampOf = (/** @type {Part} */ part) => join(CACHE, "build", `${part.name}.sha256`)

const readStamp = (/** @type {Part} */ part) =>
  existsSync(stampOf(part)) && existsSync(join(ROOT, part.folder, part.output))
    ? readFileSync(stampOf(part), "utf8")
    : null

/** @param {string[] | undefined} only */
const build = async (only) => {
  /** @type {Record<string, string>} */
  const hashes = {}
  mkdirSync(join(CACHE, "build"), { recursive: true })
  for (const part of PARTS) {
    const folder = join(ROOT, part.folder)
    const below = part.below.map((name) => hashes[name] ?? "")
    hashes[part.name] = hashOf([...filesBelow(folder), ...COMMON], below)
    if (only && !only.includes(part.name)) continue
    if (readStamp(part) === hashes[part.name]) continue
    await longStep(`Build ${part.name}`, async (tell) => void (await part.build(folder, tell)))
    writeFileSync(stampOf(part), hashes[part.name] ?? "")
  }
}

/** One build at a time: `npm test` may be called while `npm start` builds. @param {string[]} [only] names of parts; all unless told */
export const buildChanged = async (only) => {
  const release = await takeLock(join(CACHE, "build.lock"), {
    refusal: ({ pid }) =>
      `Process ${pid} has been building for half an hour: end it and start again.`,
    patience: () => 30 * 60_000,
  })
  try {
    await build(only)
  } finally {
    release()
  }
}
