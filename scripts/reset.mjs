// @ts-check
// npm run reset : stops what runs of this checkout and forgets everything it has stored.
import { existsSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { reportAndExit } from "./lib/failure.mjs"
import { holderOf } from "./lib/lock.mjs"
import { DATA, RUN } from "./lib/paths.mjs"
import { stopPostgres } from "./lib/postgres.mjs"
import { outsideData } from "./lib/postgres-home.mjs"
import { stopProcess } from "./lib/processes.mjs"
import { stopOrphans } from "./lib/records.mjs"
import { step } from "./lib/steps.mjs"

const entriesOf = (/** @type {string} */ folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []

const stopEverything = async () => {
  for (const path of entriesOf(RUN).filter((name) => name.endsWith(".lock"))) {
    const holder = holderOf(path)
    if (holder) await stopProcess(holder, { patience: 30_000 })
  }
  for (const folder of entriesOf(RUN).filter((name) => !name.endsWith(".lock")))
    await stopOrphans(folder)
  for (const cluster of ["main", "test"]) await stopPostgres(cluster)
}

const main = async () => {
  await step("Stop what runs", stopEverything)
  await step("Empty .data", async () => {
    for (const path of [...entriesOf(DATA), outsideData()])
      rmSync(path, { recursive: true, force: true })
  })
}

await main().catch(reportAndExit)
