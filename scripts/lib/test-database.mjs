// @ts-check
// The throwaway cluster of the tests. New databases are copies of template1, so a template1 with
// every table in it spares each suite its migrations; it is made anew when a table may have changed.
import { markOf, setMark } from "./database.mjs"
import { BACKEND } from "./paths.mjs"
import { databaseUrl, removePostgres, startPostgres, stopPostgres } from "./postgres.mjs"
import { bin, mustRun } from "./run.mjs"
import { onClose } from "./shutdown.mjs"
import { longStep } from "./steps.mjs"
import { schemaHash } from "./template.mjs"

/** @typedef {import("./postgres.mjs").Server} Server */

const CLUSTER = "test"

/** @param {Server} server @returns {Record<string, string>} */
export const testEnvironment = (server) => ({
  DISABLE_ADMIN: "true",
  LOG_LEVEL: "error",
  DB_HOST: server.host,
  DB_PORT: String(server.port),
  DB_USERNAME: server.user,
  DB_PASSWORD: server.password,
  NODE_ENV: "test",
})

const templateOf = (/** @type {Server} */ server) => databaseUrl(server, "template1")

/** @param {Server} server @param {string} hash */
const prepare = (server, hash) =>
  longStep("Prepare the test database", async (onLine) => {
    const DATABASE_URL = templateOf(server)
    const env = { ...testEnvironment(server), DATABASE_URL }
    await mustRun(bin("medusa"), ["db:migrate"], { cwd: BACKEND, quiet: true, onLine, env })
    await setMark(DATABASE_URL, hash)
  })

const open = async () => {
  onClose(() => stopPostgres(CLUSTER))
  const hash = schemaHash()
  const found = await startPostgres(CLUSTER, { throwaway: true })
  if ((await markOf(templateOf(found))) === hash) return found
  await stopPostgres(CLUSTER)
  removePostgres(CLUSTER)
  const server = await startPostgres(CLUSTER, { throwaway: true })
  await prepare(server, hash)
  return server
}

/** @type {Promise<Server> | undefined} */
let opened

/** The same server for all stages of one run; the end of the run stops it. */
export const testDatabase = () => (opened ??= open())
