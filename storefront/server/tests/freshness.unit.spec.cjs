const { setTimeout: wait } = require("node:timers/promises")

/** A stream the test speaks on, one for each time it is asked for. */
const speaker = () => {
  const streams = []
  const fetch = async (_url, { signal }) => {
    const stream = new TransformStream()
    const writer = stream.writable.getWriter()
    const say = (text) => writer.write(new TextEncoder().encode(text))
    signal.addEventListener("abort", () => writer.abort().catch(() => undefined))
    streams.push({ say, end: () => writer.close() })
    return new Response(stream.readable, { status: 200 })
  }
  return { streams, fetch }
}

const until = async (isTrue) => {
  while (!isTrue()) await wait(1)
}

const follow = async (fetch) => {
  const { followChanges } = await import("../freshness.mjs")
  return followChanges({ url: "http://api/ocop/changes", fetch, retryMs: 1 })
}

it("counts every change, also one that arrives in pieces, and no heartbeat", async () => {
  const { streams, fetch } = speaker()
  const freshness = await follow(fetch)
  await until(() => freshness.isLive())
  const before = freshness.generation()
  await streams[0].say(": here\n\nevent: cha")
  await streams[0].say("nged\ndata: catalogue\n\n")
  await until(() => freshness.generation() === before + 1)
  freshness.stop()
  await until(() => !freshness.isLive())
})

it("trusts nothing from before a lost stream, and follows the next one", async () => {
  const { streams, fetch } = speaker()
  const freshness = await follow(fetch)
  await until(() => freshness.isLive())
  const before = freshness.generation()
  streams[0].end()
  await until(() => streams.length === 2 && freshness.isLive())
  expect(freshness.generation()).toBeGreaterThan(before)
  freshness.stop()
})

it.each([
  ["refuses", async () => new Response("{}", { status: 400 })],
  ["is down", async () => Promise.reject(new TypeError("refused"))],
])("is never live while the API %s", async (_how, fetch) => {
  const asked = jest.fn(fetch)
  const freshness = await follow(asked)
  await until(() => asked.mock.calls.length > 2)
  expect(freshness.isLive()).toBe(false)
  freshness.stop()
})
