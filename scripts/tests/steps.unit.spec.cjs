const listener = (isTTY = false) => {
  const out = { text: "", isTTY, write: (part) => (out.text += part) }
  return out
}

const load = async () => ({
  ...(await import("../lib/steps.mjs")),
  ...(await import("../lib/shards.mjs")),
})

test("a step says its name, its time and what it has to add", async () => {
  const { step } = await load()
  const out = listener()
  await expect(step("Build", async () => "two parts", out)).resolves.toBe("two parts")
  expect(out.text).toMatch(/^▸ Build …\n✓ Build \(\d+\.\d s\) · two parts\n$/)
})

test("a step that fails says so and passes the failure on", async () => {
  const { step } = await load()
  const out = listener()
  const work = () => Promise.reject(new Error("no"))
  await expect(step("Build", work, out)).rejects.toThrow("no")
  expect(out.text).toMatch(/^▸ Build …\n✗ Build \(\d+\.\d s\)\n$/)
})

describe("a long step", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  const runFor = async (ms, out) => {
    const { longStep } = await load()
    let end
    const ended = longStep(
      "Build",
      (tell) => {
        tell('\u001b[32m{"level":"info","message":"Compiling \\"x\\""}\u001b[39m')
        return new Promise((resolve) => (end = resolve))
      },
      out
    )
    await jest.advanceTimersByTimeAsync(ms)
    end()
    await ended
  }

  test("shows now and then in a log how far it is", async () => {
    const out = listener()
    await runFor(31_000, out)
    expect(out.text.match(/ {2}Build … \d+\.\d s · Compiling \\"x\\"\n/g)).toHaveLength(2)
  })

  test("keeps one line of a terminal up to date and takes it away at the end", async () => {
    const out = listener(true)
    await runFor(3_500, out)
    expect(out.text.match(/\r\u001b\[2K {2}Build … /g)).toHaveLength(3)
    expect(out.text).toMatch(/\r\u001b\[2K✓ Build \(3\.5 s\)\n$/)
  })
})

test("shards show their output whole and in the order of the items", async () => {
  const { inShards } = await load()
  const out = listener()
  const done = []
  const gates = {}
  const work = async (name, own) => {
    own.write(`${name}1 `)
    await new Promise((resolve) => (gates[name] = resolve))
    own.write(`${name}2 `)
    done.push(name)
    return name.toUpperCase()
  }
  const results = inShards(["a", "b", "c"], work, { width: 2, out })
  await Promise.resolve()
  expect(Object.keys(gates)).toEqual(["a", "b"])
  gates.b()
  while (!gates.c) await new Promise(setImmediate)
  expect(out.text).toBe("")
  gates.a()
  gates.c()
  expect(await results).toEqual(["A", "B", "C"])
  expect(done[0]).toBe("b")
  expect(out.text).toBe("a1 a2 b1 b2 c1 c2 ")
})
