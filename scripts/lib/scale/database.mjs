// @ts-check
// Where a large catalogue goes: a database of its own on the embedded server or on DATABASE_URL's.
import { databaseUrl, runningServer, startPostgres, stopPostgres } from "../postgres.mjs"
import { PlainError } from "../run.mjs"
import { onClose } from "../shutdown.mjs"

const CLUSTER = "main"
export const DEFAULT_DATABASE = "ocop_scale"
const NAME = /^[a-z][a-z0-9_]{0,62}$/

/** @typedef {{ url: string, admin: string, name: string }} Target */

/** @param {string} url @param {string} name */
const withName = (url, name) => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}

/**
 * The database to fill. An embedded server that was started for it is stopped at the end.
 * @param {string} [database] without it: that of DATABASE_URL, else ocop_scale
 * @returns {Promise<Target>}
 */
export const openTarget = async (database) => {
  if (database && !NAME.test(database))
    throw new PlainError(`Not a name for a database: ${database}. Use small letters, digits and _.`)
  const given = process.env.DATABASE_URL
  if (given) {
    const name = database ?? new URL(given).pathname.slice(1)
    return { url: withName(given, name), admin: withName(given, "postgres"), name }
  }
  const name = database ?? DEFAULT_DATABASE
  if (runningServer(CLUSTER) === null) onClose(() => stopPostgres(CLUSTER))
  const server = await startPostgres(CLUSTER)
  return { url: databaseUrl(server, name), admin: databaseUrl(server, "postgres"), name }
}

/**
 * @template Value
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export const withClient = async (url, work) => {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** @param {Target} target */
export const createIfMissing = ({ admin, name }) =>
  withClient(admin, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])
    if (!found.rowCount) await client.query(`CREATE DATABASE "${name}"`)
  })

/** @param {Target} target */
export const drop = ({ admin, name }) =>
  withClient(
    admin,
    async (client) => void (await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
  )
