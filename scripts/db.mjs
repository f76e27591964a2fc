// @ts-check
// node scripts/db.mjs start | stop | url : the development database of this checkout.
import { databaseUrl, ensureDatabase, startPostgres, stopPostgres } from "./lib/postgres.mjs"

const action = process.argv[2]
if (action === "stop") await stopPostgres("main")
else {
  const server = await startPostgres("main")
  await ensureDatabase(server, "ocop")
  process.stdout.write(`${databaseUrl(server, "ocop")}\n`)
}
