// @ts-check
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { runJest } from "./jest.mjs"
import { BACKEND, ROOT } from "./paths.mjs"
import { databaseUrl, startPostgres, stopPostgres } from "./postgres.mjs"
import { bin, mustRun } from "./run.mjs"
import { step } from "./steps.mjs"

/** Workspaces with unit tests; each must run at least one. */
const UNIT = [
  "packages/rules",
  "packages/contracts",
  "plugins/ocop-rating",
  "storefront",
  "scripts",
]

export const unit = async () => {
  const counts = []
  for (const folder of UNIT.filter((name) => existsSync(join(ROOT, name, "jest.config.cjs"))))
    counts.push(await step(`Unit tests of ${folder}`, () => runJest(folder)))
  return counts
}

const specsBelow = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".spec.ts"))
    .sort()

/**
 * New databases are copies of template1, so a template1 with every table in it spares each suite
 * its migrations. Nothing else uses this cluster.
 */
const migrateTemplate = (/** @type {Record<string, string>} */ env) =>
  step("Prepare the test database", async () => {
    await mustRun(bin("medusa"), ["db:migrate"], { cwd: BACKEND, quiet: true, env })
  })

/** One process a file: the application is booted once in each, and its memory ends with it. */
/** @param {string} [only] part of a spec file's path */
export const http = async (only = "") => {
  const server = await startPostgres("test", { throwaway: true })
  const env = {
    DISABLE_ADMIN: "true",
    LOG_LEVEL: "error",
    DB_HOST: server.host,
    DB_PORT: String(server.port),
    DB_USERNAME: server.user,
    DB_PASSWORD: server.password,
    NODE_ENV: "test",
  }
  try {
    await migrateTemplate({ ...env, DATABASE_URL: databaseUrl(server, "template1") })
    const counts = []
    const specs = specsBelow(join(BACKEND, "integration-tests", "http"))
    for (const spec of specs.filter((name) => name.includes(only)))
      counts.push(
        await step(`HTTP tests of ${spec}`, () =>
          runJest("backend", ["--runInBand", "--forceExit", spec], env)
        )
      )
    return counts
  } finally {
    await stopPostgres("test")
  }
}
