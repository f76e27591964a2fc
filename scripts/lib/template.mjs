// @ts-check
// The migrated template of the test cluster, marked with a hash of everything that makes tables.
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"
import { databaseUrl } from "./postgres.mjs"

const filesBelow = (/** @type {string} */ folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => !/(?:^|[\\/])(?:node_modules|\.medusa)[\\/]/.test(name))
    .map((name) => join(folder, name))

const makesTables = (/** @type {string} */ path) =>
  /[\\/](?:migrations|links|config|search)[\\/][^\\/]+\.ts$/.test(path)

export const schemaHash = () => {
  const sources = [...filesBelow("plugins"), ...filesBelow(join("backend", "src"))]
  const paths = [...sources.filter(makesTables), "package-lock.json", "backend/medusa-config.ts"]
  const hash = createHash("sha256")
  for (const path of paths.sort()) hash.update(path).update(readFileSync(join(ROOT, path)))
  return hash.digest("hex")
}

/** @param {import("./postgres.mjs").Server} server @param {string} statement */
const ask = async (server, statement) => {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl(server, "postgres") })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

const MARK =
  "SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = 'template1'"

/** @param {import("./postgres.mjs").Server} server @param {string} hash */
export const isTemplateCurrent = async (server, hash) => (await ask(server, MARK))[0]?.mark === hash

/** @param {import("./postgres.mjs").Server} server @param {string} hash */
export const stampTemplate = async (server, hash) =>
  void (await ask(server, `COMMENT ON DATABASE template1 IS '${hash}'`))
