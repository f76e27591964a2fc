// @ts-check
import { catalogue } from "./catalogue.mjs"
import { readPlaces } from "./places.mjs"
import { EXTERNAL_PREFIX, rowsOf, TABLES } from "./rows.mjs"

/** @typedef {import("pg").Client} Client */
/** @typedef {import("./catalogue.mjs").Entry} Entry */
/** @typedef {import("./shop.mjs").Shop} Shop */

/** Products of one transaction: either all their rows are there or none. */
const CHUNK = 2000

/** One statement a table: PostgreSQL reads the rows as JSON and casts each column itself. */
const insert = async (
  /** @type {Client} */ client,
  /** @type {string} */ table,
  /** @type {Record<string, unknown>[]} */ rows
) => {
  if (!rows[0]) return
  const columns = Object.keys(rows[0])
    .map((name) => `"${name}"`)
    .join(", ")
  await client.query(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows)]
  )
}

/** @param {Client} client @param {Entry[]} entries @param {Shop} shop */
const writeChunk = async (client, entries, shop) => {
  const rows = rowsOf(entries, shop)
  await client.query("BEGIN")
  try {
    // What a crash loses, the next run adds.
    await client.query("SET LOCAL synchronous_commit = off")
    for (const table of TABLES) await insert(client, table, rows[table] ?? [])
    await client.query("COMMIT")
  } catch (error) {
    await client.query("ROLLBACK")
    throw error
  }
}

/** How many generated products are there; deleted ones count, since they were once there. */
export const countLoaded = async (/** @type {Client} */ client) => {
  const { rows } = await client.query(
    "SELECT count(*)::int AS count FROM product WHERE external_id LIKE $1",
    [`${EXTERNAL_PREFIX}%`]
  )
  return /** @type {number} */ (rows[0].count)
}

/**
 * Adds what is missing to `products` generated products.
 * @param {Client} client
 * @param {{ products: number, day: import("@ocop/rules").LocalDate, shop: Shop, onProgress?: (loaded: number) => void }} given
 * @returns {Promise<number>} how many were added
 */
export const loadCatalogue = async (client, { products, day, shop, onProgress }) => {
  const there = await countLoaded(client)
  if (there >= products) return 0
  /** @type {Entry[]} */
  let chunk = []
  for (const entry of catalogue({ places: await readPlaces(client), day })) {
    const isLast = entry.serial + 1 === products
    if (entry.serial >= there) chunk.push(entry)
    if (chunk.length === CHUNK || isLast) {
      await writeChunk(client, chunk, shop)
      onProgress?.(entry.serial + 1)
      chunk = []
    }
    if (isLast) break
  }
  await client.query("ANALYZE")
  return products - there
}
