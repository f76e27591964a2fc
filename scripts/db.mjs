// @ts-check
// node scripts/db.mjs start | stop | url : the development database of this checkout.
import { reportAndExit } from "./lib/failure.mjs"
import { databaseUrl, ensureDatabase, startPostgres, stopPostgres } from "./lib/postgres.mjs"

const open = async () => {
  const server = await startPostgres("main")
  await ensureDatabase(server, "ocop")
  process.stdout.write(`${databaseUrl(server, "ocop")}\n`)
}

const work = process.argv[2] === "stop" ? stopPostgres("main") : open()
await work.catch(reportAndExit)
