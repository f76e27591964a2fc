// @ts-check
// Brings a database to what the floor needs: tables, then once the demonstration data.
import { contentOf, markOf, setMark } from "./database.mjs"
import { MEDUSA, apiEnvironment } from "./floor.mjs"
import { BUILT_BACKEND } from "./paths.mjs"
import { mustRun } from "./run.mjs"
import { longStep } from "./steps.mjs"
import { schemaHash } from "./template.mjs"

/** @typedef {import("./floor.mjs").Floor} Floor */

const SEED = "./src/scripts/seed.js"

/**
 * @param {string[]} args
 * @param {Floor} floor
 * @param {(line: string) => void} onLine
 * @param {Record<string, string>} [env]
 */
const medusa = (args, floor, onLine, env = {}) =>
  mustRun(process.execPath, [MEDUSA, ...args], {
    cwd: BUILT_BACKEND,
    quiet: true,
    onLine,
    env: { ...apiEnvironment(floor), ...env },
  })

/**
 * @param {Floor} floor
 * @param {{ isOurs: boolean }} database ours: then its comment is ours too and says whether its
 *   tables are those of the sources; somebody else's is migrated at every start
 */
export const migrate = async (floor, { isOurs }) => {
  const hash = schemaHash()
  if (isOurs && (await markOf(floor.databaseUrl)) === hash) return
  await longStep("Migrate the database", async (tell) => {
    await medusa(["db:migrate"], floor, tell)
  })
  if (isOurs) await setMark(floor.databaseUrl, hash)
}

/**
 * Which seed a database needs: the demonstration, unless OCOP_SEED wishes another.
 *
 * @param {{ isSeeded: boolean, hasStaff: boolean }} content
 * @param {{ isOurs: boolean, wish: string | undefined }} database wish: OCOP_SEED of the environment
 * @returns {string} none, commerce or demo
 */
export const neededSeed = ({ isSeeded, hasStaff }, { isOurs, wish }) => {
  // somebody works with a foreign database that has staff: only a wish puts our goods among theirs
  const kind = wish || (isOurs || !hasStaff ? "demo" : "none")
  if (isSeeded || (kind === "commerce" && hasStaff)) return "none"
  return kind
}

/** @typedef {ReturnType<typeof import("./accounts.mjs").accountsOf>} Accounts */

/** How the seed and the tests are told the accounts. */
export const accountEnvironment = (/** @type {Accounts} */ { staff, customer, producer }) => ({
  OCOP_STAFF_EMAIL: staff.email,
  OCOP_STAFF_PASSWORD: staff.password,
  OCOP_CUSTOMER_EMAIL: customer.email,
  OCOP_CUSTOMER_PASSWORD: customer.password,
  OCOP_PRODUCER_EMAIL: producer.email,
  OCOP_PRODUCER_PASSWORD: producer.password,
})

/**
 * @param {Floor} floor
 * @param {{ isOurs: boolean }} database
 * @param {() => Accounts} accounts asked only when needed
 */
export const seed = async (floor, { isOurs }, accounts) => {
  const content = await contentOf(floor.databaseUrl)
  const kind = neededSeed(content, { isOurs, wish: process.env.OCOP_SEED })
  if (kind === "none") return
  const env = { ...accountEnvironment(accounts()), OCOP_SEED: kind }
  await longStep(`Load the data (${kind})`, async (tell) => {
    await medusa(["exec", SEED], floor, tell, env)
  })
}
