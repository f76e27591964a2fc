// @ts-check
// Builds what changed. A part is up to date when the hash of its sources, of the parts below it and
// of the lockfile is the one of its last build.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { CACHE, ROOT } from "./paths.mjs"
import { bin, mustRun } from "./run.mjs"
import { step } from "./steps.mjs"

const SKIPPED = new Set([
  "node_modules",
  "dist",
  "build",
  ".medusa",
  ".react-router",
  "integration-tests",
  "static",
])
const npmBuild = (/** @type {string} */ cwd) =>
  mustRun("npm", ["run", "-s", "build"], { cwd, quiet: true })
const pluginBuild = (/** @type {string} */ cwd) =>
  mustRun(bin("medusa"), ["plugin:build"], { cwd, quiet: true })

/** @typedef {{ name: string, folder: string, below: string[], output: string, build: (cwd: string) => Promise<unknown> }} Part */

/** In the order of the arrows: a part only needs parts above it in this list. @type {Part[]} */
export const PARTS = [
  { name: "rules", folder: "packages/rules", below: [], output: "dist/index.cjs", build: npmBuild },
  {
    name: "contracts",
    folder: "packages/contracts",
    below: ["rules"],
    output: "dist/index.cjs",
    build: npmBuild,
  },
  {
    name: "rating",
    folder: "plugins/ocop-rating",
    below: ["contracts"],
    output: ".medusa/server",
    build: pluginBuild,
  },
]

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
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

const stampOf = (/** @type {Part} */ part) => join(CACHE, "build", `${part.name}.sha256`)

const readStamp = (/** @type {Part} */ part) =>
  existsSync(stampOf(part)) && existsSync(join(ROOT, part.folder, part.output))
    ? readFileSync(stampOf(part), "utf8")
    : null

/** @param {string[]} [only] names of parts; all unless told */
export const buildChanged = async (only) => {
  /** @type {Record<string, string>} */
  const hashes = {}
  mkdirSync(join(CACHE, "build"), { recursive: true })
  for (const part of PARTS) {
    const folder = join(ROOT, part.folder)
    if (!existsSync(folder) || !statSync(folder).isDirectory()) continue
    const below = part.below.map((name) => hashes[name] ?? "")
    hashes[part.name] = hashOf([...filesBelow(folder), join(ROOT, "package-lock.json")], below)
    if (only && !only.includes(part.name)) continue
    if (readStamp(part) === hashes[part.name]) continue
    await step(`Build ${part.name}`, async () => void (await part.build(folder)))
    writeFileSync(stampOf(part), hashes[part.name] ?? "")
  }
}
