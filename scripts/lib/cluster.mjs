// @ts-check
// The redis stage: two servers and two workers, as processes of their own, share one database and
// one Redis.
import { join } from "node:path"
import { accountEnvironment } from "./fill.mjs"
import { addressOf, api } from "./floor.mjs"
import { runJest } from "./jest.mjs"
import { CACHE, RUN } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { startRedis } from "./redis.mjs"
import { seededDatabase } from "./seeded.mjs"
import { launch, waitForHealth } from "./service.mjs"
import { onClose } from "./shutdown.mjs"
import { longStep, step } from "./steps.mjs"
import { testDatabase } from "./test-database.mjs"
import { ACCOUNTS, testFloor } from "./test-floor.mjs"

const MEMBERS = /** @type {const} */ ([
  ["server-a", "server"],
  ["server-b", "server"],
  ["worker-a", "worker"],
  ["worker-b", "worker"],
])

/** @typedef {Awaited<ReturnType<typeof testFloor>> & { databaseUrl: string }} Shared */

const memberOf = async (
  /** @type {Shared} */ shared,
  /** @type {string} */ redisUrl,
  /** @type {typeof MEMBERS[number]} */ [name, mode]
) => {
  const program = api({ ...shared, apiPort: await freePort() })
  const env = { ...program.env, REDIS_URL: redisUrl, WORKER_MODE: mode, DISABLE_ADMIN: "true" }
  const folders = { logs: join(CACHE, "cluster"), records: join(RUN, "browser") }
  return launch({ ...program, name, title: `The ${mode} ${name}`, env }, folders)
}

const openCluster = async (/** @type {Shared} */ shared, /** @type {string} */ redisUrl) => {
  const services = []
  for (const member of MEMBERS) services.push(await memberOf(shared, redisUrl, member))
  await longStep("Open two servers and two workers", async () => {
    await Promise.all(services.map((service) => waitForHealth(service)))
  })
  return services
}

export const cluster = async () => {
  const redis = await startRedis()
  if (!redis) {
    process.stdout.write(
      "– Skipped: there is no Redis here. Install redis-server to test with it.\n"
    )
    return [{ passed: 0, failed: 0, skipped: 1 }]
  }
  onClose(redis.stop)
  const floor = await testFloor()
  const databaseUrl = await seededDatabase("ocop_cluster", await testDatabase(), floor, ACCOUNTS)
  const services = await openCluster({ ...floor, databaseUrl }, redis.url)
  const env = {
    ...accountEnvironment(ACCOUNTS),
    CLUSTER: JSON.stringify(
      services.map(({ pid, program }) => ({
        name: program.name,
        pid,
        url: addressOf(Number(program.env.PORT)),
      }))
    ),
  }
  const run = () => runJest("scripts", ["--runInBand", "--config", "jest.redis.config.cjs"], env)
  return [await step("Tests with Redis", run)]
}
