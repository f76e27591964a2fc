// @ts-check
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { runJest } from "./jest.mjs"
import { BACKEND, ROOT } from "./paths.mjs"
import { inShards } from "./shards.mjs"
import { step } from "./steps.mjs"
import { testDatabase, testEnvironment } from "./test-database.mjs"

/** Workspaces with unit tests; each must run at least one. */
const UNIT = [
  "packages/rules",
  "packages/contracts",
  "plugins/ocop-rating",
  "plugins/marketplace",
  "plugins/trade-promotion",
  "admin",
  "storefront",
  "scripts",
]

export const unit = async () => {
  const counts = []
  for (const folder of UNIT.filter((name) => existsSync(join(ROOT, name, "jest.config.cjs"))))
    counts.push(await step(`Unit tests of ${folder}`, () => runJest(folder)))
  // beside its HTTP specs, which need a database
  counts.push(await step("Unit tests of backend", () => runJest("backend", ["unit.spec"])))
  return counts
}

/** What `npm start` and `npm run reset` promise, on processes and databases of its own. */
export const house = async () => [
  await step("Tests of the house", () =>
    runJest("scripts", ["--runInBand", "--config", "jest.house.config.cjs"])
  ),
]

const specsBelow = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".spec.ts"))
    .sort()

/**
 * One process a file: the application is booted once in each, and its memory ends with it.
 * @param {string} [only] part of a spec file's path
 */
export const http = async (only = "") => {
  const env = testEnvironment(await testDatabase())
  const specs = specsBelow(join(BACKEND, "integration-tests", "http"))
  return inShards(
    specs.filter((name) => name.includes(only)),
    (spec, out) =>
      step(
        `HTTP tests of ${spec}`,
        () => runJest("backend", ["--runInBand", "--forceExit", spec], env, out),
        out
      )
  )
}
