// @ts-check
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { runJest } from "./jest.mjs"
import { BACKEND, ROOT } from "./paths.mjs"
import { databaseUrl, removePostgres, startPostgres, stopPostgres } from "./postgres.mjs"
import { isTemplateCurrent, schemaHash, stampTemplate } from "./template.mjs"
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
  // beside its HTTP specs, which need a database
  counts.push(await step("Unit tests of backend", () => runJest("backend", ["unit.spec"])))
  return counts
}

const specsBelow = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".spec.ts"))
    .sort()

/**
 * New databases are copies of template1, so a template1 with every table in it spares each suite
 * its migrations. Nothing else uses this cluster; it is made anew when a table may have changed.
 *
 * @returns {Promise<{ server: import("./postgres.mjs").Server, env: Record<string, string> }>}
 */
const testDatabase = async () => {
  const hash = schemaHash()
  let server = await startPostgres("test", { throwaway: true })
  if (await isTemplateCurrent(server, hash)) return { server, env: testEnvironment(server) }
  await stopPostgres("test")
  removePostgres("test")
  server = await startPostgres("test", { throwaway: true })
  const env = testEnvironment(server)
  await step("Prepare the test database", async () => {
    const DATABASE_URL = databaseUrl(server, "template1")
    await mustRun(bin("medusa"), ["db:migrate"], {
      cwd: BACKEND,
      quiet: true,
      env: { ...env, DATABASE_URL },
    })
    await stampTemplate(server, hash)
  })
  return { server, env }
}

/** @param {import("./postgres.mjs").Server} server @returns {Record<string, string>} */
const testEnvironment = (server) => ({
  DISABLE_ADMIN: "true",
  LOG_LEVEL: "error",
  DB_HOST: server.host,
  DB_PORT: String(server.port),
  DB_USERNAME: server.user,
  DB_PASSWORD: server.password,
  NODE_ENV: "test",
})

/** One process a file: the application is booted once in each, and its memory ends with it. */
/** @param {string} [only] part of a spec file's path */
export const http = async (only = "") => {
  const { env } = await testDatabase()
  try {
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
