const { chmodSync, existsSync, mkdtempSync, rmSync } = require("node:fs")
const { tmpdir } = require("node:os")
const { join } = require("node:path")

const folder = mkdtempSync(join(tmpdir(), "ocop-postgres-"))
// under root another user runs the server and must get there
chmodSync(folder, 0o755)
process.env.OCOP_DATA = join(folder, "data")

const load = async () => ({
  ...(await import("../lib/postgres.mjs")),
  ...(await import("../lib/processes.mjs")),
  ...(await import("../lib/database.mjs")),
})

const ask = async (server, statement) => {
  const { databaseUrl, withClient } = await load()
  const url = databaseUrl(server, "postgres")
  return (await withClient(url, (client) => client.query(statement))).rows
}

afterAll(async () => {
  const { stopPostgres } = await load()
  await stopPostgres("main")
  rmSync(folder, { recursive: true, force: true })
})

test("what was stored outlives a killed server", async () => {
  const { isAlive, runningServer, startPostgres, waitUntil } = await load()
  const server = await startPostgres("main")
  await ask(server, "CREATE TABLE kept AS SELECT 'Mật ong rừng' AS name")
  const process_ = runningServer("main")
  process.kill(process_.pid, "SIGKILL")
  expect(await waitUntil(() => !isAlive(process_), 5000)).toBe(true)
  expect(runningServer("main")).toBeNull()

  const again = await startPostgres("main")
  expect(await ask(again, "SELECT name FROM kept")).toEqual([{ name: "Mật ong rừng" }])
})

test("a server of an earlier start is found and used", async () => {
  const { runningServer, startPostgres } = await load()
  const first = await startPostgres("main")
  const { pid } = runningServer("main")
  expect(await startPostgres("main")).toEqual(first)
  expect(runningServer("main").pid).toBe(pid)
})

test("a pid file whose number another program has now does not hinder the start", async () => {
  const { clusterData, runningServer, startPostgres, stopPostgres } = {
    ...(await load()),
    ...(await import("../lib/postgres-home.mjs")),
  }
  await startPostgres("main")
  const path = join(clusterData("main"), "postmaster.pid")
  const { readFileSync, writeFileSync } = require("node:fs")
  const content = readFileSync(path, "utf8")
  await stopPostgres("main")
  writeFileSync(path, content.replace(/^\d+/, String(process.pid)))
  expect(runningServer("main")).toBeNull()
  await startPostgres("main")
  expect(runningServer("main")).not.toBeNull()
})

test("a stop leaves no process, and one without a server is no error", async () => {
  const { commandOf, runningServer, startPostgres, stopPostgres } = await load()
  await startPostgres("main")
  const { pid } = runningServer("main")
  await stopPostgres("main")
  expect(commandOf(pid)).toBe("")
  expect(runningServer("main")).toBeNull()
  await stopPostgres("main")
  await stopPostgres("never-made")
  expect(existsSync(join(folder, "data", "postgres", "never-made"))).toBe(false)
})
