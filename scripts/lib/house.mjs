// @ts-check
// The steps of `npm start`, in order.
import { join } from "node:path"
import { accountsOf, hasAccounts, secretsOf } from "./accounts.mjs"
import { buildChanged } from "./build.mjs"
import { requireDatabase } from "./database.mjs"
import { migrate, seed } from "./fill.mjs"
import { openFloor } from "./floor.mjs"
import { installPackages } from "./install.mjs"
import { takeLock } from "./lock.mjs"
import { LOGS, RUN } from "./paths.mjs"
import { requireFreePort } from "./ports.mjs"
import {
  databaseUrl,
  ensureDatabase,
  lastWords,
  runningServer,
  startPostgres,
  stopPostgres,
} from "./postgres.mjs"
import { isAlive } from "./processes.mjs"
import { requireRedis } from "./require-redis.mjs"
import { stopOrphans } from "./records.mjs"
import { PlainError } from "./run.mjs"
import { failureOf } from "./service.mjs"
import { onClose } from "./shutdown.mjs"
import { step } from "./steps.mjs"
import { welcome } from "./welcome.mjs"

const CLUSTER = "main"

/** Processes with a database of somebody else may run side by side, told apart by their port. */
const ports = () => ({
  apiPort: Number(process.env.API_PORT ?? 9000),
  storefrontPort: Number(process.env.STOREFRONT_PORT ?? 8000),
})

const lockName = () => (process.env.DATABASE_URL ? `start-${ports().apiPort}` : "start")

const lock = async () => {
  const release = await takeLock(join(RUN, `${lockName()}.lock`), {
    refusal: ({ pid }) =>
      `Sàn OCOP already runs from this folder as process ${pid}: use it, or end it with Ctrl-C in its terminal or kill ${pid}.`,
    // one whose terminal has gone is on its way down
    patience: (holder) => (holder?.parent && !isAlive(holder.parent) ? 30_000 : 0),
  })
  onClose(release)
}

/** What an earlier start left would hold our ports. */
const clearAway = async () => {
  const left = await stopOrphans(join(RUN, lockName()))
  if (left.length) process.stdout.write(`Ended what an earlier start left: ${left.join(", ")}\n`)
  const { apiPort, storefrontPort } = ports()
  await requireFreePort(apiPort, "API_PORT")
  if (process.env.WORKER_MODE !== "worker") await requireFreePort(storefrontPort, "STOREFRONT_PORT")
}

const openDatabase = async () => {
  const foreign = process.env.DATABASE_URL
  if (foreign) {
    await step("Find the database of DATABASE_URL", () => requireDatabase(foreign))
    return foreign
  }
  onClose(() => stopPostgres(CLUSTER))
  let url = ""
  await step("Start PostgreSQL", async () => {
    const isLeft = runningServer(CLUSTER) !== null
    const server = await startPostgres(CLUSTER)
    await ensureDatabase(server, "ocop")
    url = databaseUrl(server, "ocop")
    return isLeft ? "the server of an earlier start still ran and is used" : undefined
  })
  return url
}

/** @returns {Promise<PlainError>} once the embedded server has died */
const databaseFailure = () =>
  new Promise((resolve) => {
    const server = runningServer(CLUSTER)
    const timer = setInterval(() => {
      if (server && isAlive(server)) return
      clearInterval(timer)
      resolve(
        new PlainError(
          `PostgreSQL ended unexpectedly; everything else was stopped. What was stored is kept: start again. It said last:\n${lastWords(CLUSTER)}`
        )
      )
    }, 1000)
  })

/** @returns {Promise<PlainError>} why the floor had to close */
export const openHouse = async () => {
  await lock()
  await clearAway()
  await installPackages()
  await buildChanged()
  await requireRedis(process.env.REDIS_URL)
  const url = await openDatabase()
  const isOurs = !process.env.DATABASE_URL
  const floor = { databaseUrl: url, secrets: secretsOf(), ...ports() }
  if (process.env.WORKER_MODE !== "worker") {
    await migrate(floor, { isOurs })
    await seed(floor, { isOurs }, accountsOf)
  }
  const services = await openFloor(floor, { logs: LOGS, records: join(RUN, lockName()) })
  process.stdout.write(welcome({ ...ports(), accounts: hasAccounts() ? accountsOf() : null }))
  return Promise.race([...services.map(failureOf), ...(isOurs ? [databaseFailure()] : [])])
}
