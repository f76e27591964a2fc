// @ts-check
// Which sources make tables: a database that carries their hash needs no migration.
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { ROOT } from "./paths.mjs"

/** Source files, their paths from the root. @param {string} folder from the root */
export const filesBelow = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !/[\\/](?:node_modules|\.medusa|dist)[\\/]/.test(path))

const makesTables = (/** @type {string} */ path) =>
  /[\\/](?:migrations|links|config|search)[\\/][^\\/]+\.ts$/.test(path)

/** @param {string[]} paths from the root */
export const hashOfFiles = (paths) => {
  const hash = createHash("sha256")
  for (const path of paths.sort()) hash.update(path).update(readFileSync(join(ROOT, path)))
  return hash.digest("hex")
}

export const schemaHash = () => {
  const sources = [...filesBelow("plugins"), ...filesBelow(join("backend", "src"))]
  return hashOfFiles([
    ...sources.filter(makesTables),
    "package-lock.json",
    join("backend", "medusa-config.ts"),
  ])
}
