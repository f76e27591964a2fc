// @ts-check
// A copy of the demonstration data for one run of the browser tests. Loading it takes long, so the
// loaded database is kept as a template until something that fills it changes.
import { join } from "node:path"
import { markOf, setMark, withClient } from "./database.mjs"
import { seed } from "./fill.mjs"
import { databaseUrl, ensureDatabase } from "./postgres.mjs"
import { filesBelow, hashOfFiles, schemaHash } from "./template.mjs"

/** @typedef {import("./postgres.mjs").Server} Server */

const SEEDED = "ocop_seeded"
const FILLS = ["packages", "plugins", join("backend", "src")]

const seedHash = () => schemaHash() + hashOfFiles(FILLS.flatMap(filesBelow))

const remake = (/** @type {Server} */ server, /** @type {string} */ name, template = "template1") =>
  withClient(databaseUrl(server, "postgres"), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })

/**
 * @param {string} copy name of the database that is made anew
 * @param {Server} server of the migrated test cluster
 * @param {Omit<import("./floor.mjs").Floor, "databaseUrl">} floor
 * @param {import("./fill.mjs").Accounts} accounts
 * @returns {Promise<string>} its address
 */
export const seededDatabase = async (copy, server, floor, accounts) => {
  const url = databaseUrl(server, SEEDED)
  const hash = seedHash()
  await ensureDatabase(server, SEEDED)
  if ((await markOf(url)) !== hash) {
    await remake(server, SEEDED)
    await seed({ ...floor, databaseUrl: url }, { isOurs: true }, () => accounts)
    await setMark(url, hash)
  }
  await remake(server, copy, SEEDED)
  return databaseUrl(server, copy)
}
