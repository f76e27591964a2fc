// @ts-check
// What the start must know of its database before and after it has tables.
import { PlainError } from "./run.mjs"

/**
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withClient = async (url, work) => {
  const { default: pg } = await import("pg")
  const ssl = process.env.DATABASE_SSL === "true" ? { ssl: true } : {}
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, ...ssl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Medusa would try for five minutes before it says so. @param {string} url */
export const requireDatabase = async (url) => {
  try {
    await withClient(url, (client) => client.query("SELECT 1"))
  } catch (error) {
    const { message, code } = /** @type {Error & { code?: string }} */ (error)
    throw new PlainError(
      `The database of DATABASE_URL cannot be used (${message || code}): check that its server runs and that address, name and password are right.`
    )
  }
}

const MARK =
  "SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = current_database()"

/** The comment of a database, where we keep from which sources it was made. @param {string} url */
export const markOf = (url) =>
  withClient(
    url,
    async (client) => /** @type {string | null} */ ((await client.query(MARK)).rows[0]?.mark)
  )

/** @param {string} url @param {string} mark */
export const setMark = (url, mark) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      "SELECT format('COMMENT ON DATABASE %I IS %L', current_database(), $1::text) AS statement",
      [mark]
    )
    await client.query(rows[0].statement)
  })

/**
 * What has been stored: the demonstration data, wholly; or at least somebody who may enter.
 * @param {string} url of a migrated database
 */
export const contentOf = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM store WHERE metadata ->> 'ocop_demo_data' = 'true') AS "isSeeded",
              EXISTS (SELECT FROM "user") AS "hasStaff"`
    )
    return /** @type {{ isSeeded: boolean, hasStaff: boolean }} */ (rows[0])
  })
