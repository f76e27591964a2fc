// @ts-check
// node scripts/migrate.mjs : tables, then what OCOP_SEED asks for. Once before servers and workers
// start; again does no harm.
import { reportAndExit } from "./lib/failure.mjs"
import { MEDUSA } from "./lib/floor.mjs"
import { BUILT_BACKEND } from "./lib/paths.mjs"
import { mustRun } from "./lib/run.mjs"

const medusa = (/** @type {string[]} */ ...args) =>
  mustRun(process.execPath, [MEDUSA, ...args], {
    cwd: BUILT_BACKEND,
    env: { NODE_ENV: "production" },
  })

const main = async () => {
  await medusa("db:migrate")
  // without a wish the seed would load the demonstration
  if (process.env.OCOP_SEED) await medusa("exec", "./src/scripts/seed.js")
}

await main().catch(reportAndExit)
