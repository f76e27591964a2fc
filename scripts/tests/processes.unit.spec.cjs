const { spawn } = require("node:child_process")
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs")
const { tmpdir } = require("node:os")
const { join } = require("node:path")

const load = async () => ({
  ...(await import("../lib/processes.mjs")),
  ...(await import("../lib/records.mjs")),
  ...(await import("../lib/lock.mjs")),
})

let folder
const children = []
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ocop-processes-"))))
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
  rmSync(folder, { recursive: true })
})

/** A program that waits; with `deaf` it ignores every polite request to end. */
const begin = async ({ deaf = false } = {}) => {
  const script = `${deaf ? "process.on('SIGTERM', () => {});" : ""} console.log(1); setInterval(() => {}, 1e6)`
  const child = spawn(process.execPath, ["-e", script], { detached: true })
  children.push(child)
  await new Promise((resolve) => child.stdout.once("data", resolve))
  return child.pid
}

const alter = (path) => {
  const content = JSON.parse(readFileSync(path, "utf8"))
  writeFileSync(path, JSON.stringify({ ...content, birth: "before the last boot" }))
}

test("a process is known by its birth, and no longer once it has ended", async () => {
  const { identityOf, isAlive, stopProcess } = await load()
  const identity = identityOf(await begin())
  expect(isAlive(identity)).toBe(true)
  expect(isAlive({ ...identity, birth: "another" })).toBe(false)
  await stopProcess(identity)
  expect(identityOf(identity.pid)).toBeNull()
})

test("a process that will not end is made to", async () => {
  const { identityOf, isAlive, stopProcess } = await load()
  const identity = identityOf(await begin({ deaf: true }))
  await stopProcess(identity, { group: true, patience: 100 })
  expect(isAlive(identity)).toBe(false)
})

test("what an earlier start has left is found and ended", async () => {
  const { identityOf, orphans, record, stopOrphans } = await load()
  const pid = await begin()
  record(folder, "api", pid)
  expect(orphans(folder)).toEqual([{ name: "api", ...identityOf(pid) }])
  expect(await stopOrphans(folder)).toEqual(["api"])
  expect(identityOf(pid)).toBeNull()
  expect(orphans(folder)).toEqual([])
})

test("a process that has got the number of one of ours is left alone", async () => {
  const { identityOf, record, stopOrphans } = await load()
  const pid = await begin()
  record(folder, "api", pid)
  alter(join(folder, "api.process.json"))
  expect(await stopOrphans(folder)).toEqual([])
  expect(identityOf(pid)).not.toBeNull()
})

test("a record that was cut off names nobody", async () => {
  const { orphans } = await load()
  writeFileSync(join(folder, "api.process.json"), '{"name":"api","pi')
  expect(orphans(folder)).toEqual([])
  expect(orphans(join(folder, "none"))).toEqual([])
})

describe("a lock", () => {
  const refusal = ({ pid }) => `held by ${pid}`

  test("is refused while its holder lives, and free once it is given back", async () => {
    const { takeLock } = await load()
    const path = join(folder, "start.lock")
    const release = await takeLock(path, { refusal })
    await expect(takeLock(path, { refusal })).rejects.toThrow(`held by ${process.pid}`)
    release()
    await expect(takeLock(path, { refusal })).resolves.toBeInstanceOf(Function)
  })

  test.each([
    ["whose number another process has now", alter],
    ["that was cut off", (path) => writeFileSync(path, '{"pid":')],
  ])("%s holds nothing", async (_, spoil) => {
    const { takeLock } = await load()
    const path = join(folder, "start.lock")
    await takeLock(path, { refusal })
    spoil(path)
    await expect(takeLock(path, { refusal })).resolves.toBeInstanceOf(Function)
  })

  test("is waited for as long as one has patience with its holder", async () => {
    const { takeLock } = await load()
    const path = join(folder, "build.lock")
    const release = await takeLock(path, { refusal })
    const second = takeLock(path, { refusal, patience: () => 10_000 })
    release()
    await expect(second).resolves.toBeInstanceOf(Function)
  })
})
