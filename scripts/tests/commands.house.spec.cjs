const { spawn } = require("node:child_process")
const { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } = require("node:fs")
const { writeFileSync } = require("node:fs")
const { createServer } = require("node:net")
const { tmpdir } = require("node:os")
const { join } = require("node:path")

const SCRIPTS = join(__dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "ocop-commands-"))
chmodSync(folder, 0o755)
const data = join(folder, "data")
process.env.OCOP_DATA = data
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** @returns {Promise<{ code: number, output: string, errors: string }>} */
const run = (script, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(SCRIPTS, script)], {
      env: { ...process.env, npm_lifecycle_event: "", ...env },
    })
    let [output, errors] = ["", ""]
    child.stdout.on("data", (part) => (output += part))
    child.stderr.on("data", (part) => (errors += part))
    child.on("close", (code) => resolve({ code, output, errors: errors.trim() }))
  })

const listen = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => resolve(server))
  })

describe("npm start", () => {
  test.each([["API_PORT"], ["STOREFRONT_PORT"]])(
    "refuses a busy %s in one sentence before it begins anything",
    async (setting) => {
      const { freePort } = await import("../lib/ports.mjs")
      const ports = {
        API_PORT: String(await freePort()),
        STOREFRONT_PORT: String(await freePort()),
      }
      const server = await listen()
      const { port } = server.address()
      const { code, output, errors } = await run("start.mjs", { ...ports, [setting]: String(port) })
      await new Promise((resolve) => server.close(resolve))
      expect({ code, output }).toEqual({ code: 1, output: "" })
      expect(errors).toMatch(
        new RegExp(`^Port ${port} is used by another program: .* npm start\\.$`)
      )
    }
  )

  test("refuses to run twice from one folder and names the one that runs", async () => {
    const { takeLock } = await import("../lib/lock.mjs")
    const release = await takeLock(join(data, "run", "start.lock"), { refusal: String })
    const { code, errors } = await run("start.mjs", { DATABASE_URL: "" })
    release()
    expect(code).toBe(1)
    expect(errors).toMatch(
      new RegExp(`^Sàn OCOP already runs from this folder as process ${process.pid}: .*$`)
    )
  })
})

test("npm run reset ends what runs of this checkout and forgets what was stored", async () => {
  const { orphans, record } = await import("../lib/records.mjs")
  const { runningServer, startPostgres } = await import("../lib/postgres.mjs")
  await startPostgres("main")
  const orphan = spawn("sleep", ["1000"], { detached: true, stdio: "ignore" })
  record(join(data, "run", "start"), "api", orphan.pid)
  mkdirSync(join(data, "uploads"), { recursive: true })
  writeFileSync(join(data, "uploads", "picture.webp"), "")
  const stopped = new Promise((resolve) => orphan.on("exit", resolve))

  const { code, output, errors } = await run("reset.mjs")

  expect({ code, errors }).toEqual({ code: 0, errors: "" })
  expect(output).toMatch(/✓ Empty \.data/)
  await stopped
  expect(orphans(join(data, "run", "start"))).toEqual([])
  expect(runningServer("main")).toBeNull()
  expect(existsSync(data) ? readdirSync(data) : []).toEqual([])
})

test("npm run reset without anything to forget is no error", async () => {
  expect((await run("reset.mjs")).code).toBe(0)
})
