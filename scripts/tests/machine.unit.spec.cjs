const { createServer } = require("node:net")

const load = async () => ({
  ...(await import("../lib/machine.mjs")),
  ...(await import("../lib/ports.mjs")),
  ...(await import("../lib/failure.mjs")),
})

test.each([
  ["18.20.4", false],
  ["20.18.1", false],
  ["20.19.0", true],
  ["22.0.0", true],
])("Node.js %s is enough: %s", async (version, isEnough) => {
  const { requireNode } = await load()
  const ask = () => requireNode(version)
  if (isEnough) expect(ask).not.toThrow()
  else expect(ask).toThrow(`Node.js ${version} is too old: install version 20.19 or newer`)
})

test.each([
  ["linux-x64", null],
  ["darwin-arm64", null],
  ["linux-arm", "linux-arm is not supported: use one of linux-x64"],
  ["win32-x64", "install WSL"],
])("on %s the start refuses: %s", async (platform, refusal) => {
  const { requirePlatform } = await load()
  const ask = () => requirePlatform(platform)
  if (refusal) expect(ask).toThrow(refusal)
  else expect(ask).not.toThrow()
})

test("too little space is refused with what is free and what is needed", async () => {
  const { requireSpace } = await load()
  const disk = () => ({ bavail: 100, bsize: 1_000_000 })
  expect(() => requireSpace(100, "/data", disk)).not.toThrow()
  expect(() => requireSpace(300, "/data", disk)).toThrow(
    "Only 100 MB are free on the disk of /data: free at least 300 MB"
  )
})

test.each([
  ["a write that fails", Object.assign(new Error("ENOSPC: no space left on device, write"), {})],
  ["an unfinished database", new Error("could not extend file\nHINT:  Check free disk space.")],
  ["a server's log", new Error('FATAL: could not write file "pg_wal": No space left on device')],
])("a full disk is one sentence, told by %s", async (_, error) => {
  const { explain } = await load()
  expect(explain(error)).toMatch(/^The disk is full: free at least 1 GB and start again\.[^\n]*$/)
})

test("a bug keeps its stack", async () => {
  const { explain } = await load()
  expect(explain(new Error("odd"))).toMatch(/odd\n {4}at /)
})

describe("a port", () => {
  const listen = (host) =>
    new Promise((resolve) => {
      const server = createServer().listen(0, host, () => resolve(server))
    })

  test.each([["localhost"], [undefined]])("taken at %s is refused by name", async (host) => {
    const { requireFreePort } = await load()
    const server = await listen(host)
    const { port } = server.address()
    const ask = requireFreePort(port, "API_PORT")
    await expect(ask).rejects.toThrow(
      `Port ${port} is used by another program: stop that program, or choose another port with API_PORT=${port + 1} npm start.`
    )
    await new Promise((resolve) => server.close(resolve))
    await expect(requireFreePort(port, "API_PORT")).resolves.toBeUndefined()
  })
})
