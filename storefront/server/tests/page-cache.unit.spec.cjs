const { setImmediate: turn } = require("node:timers/promises")

const HTML = '<p id="stale-notice" class="x" hidden="">Cũ</p>'
const PUBLIC = [["cache-control", "public, no-cache"]]
const made = (over = {}) => ({ status: 200, headers: PUBLIC, bytes: Buffer.from(HTML), ...over })

/** A cache whose clock and signal the test moves. */
const open = async (options = {}) => {
  const { createPageCache } = await import("../page-cache.mjs")
  const world = { now: Date.parse("2026-11-25T05:00:00Z"), isLive: true, generation: 1 }
  const freshness = { isLive: () => world.isLive, generation: () => world.generation }
  const cache = createPageCache({ freshness, maxBytes: 1e6, now: () => world.now, ...options })
  return { world, cache }
}
const failing = async () => made({ status: 503, headers: [["cache-control", "no-store"]] })

describe("page cache", () => {
  it("makes a page once for all who ask meanwhile, and not again while nothing changes", async () => {
    const { cache } = await open()
    const make = jest.fn(async () => made())
    const found = await Promise.all([cache.get("/a", make), cache.get("/a", make)])
    expect(found.map(({ how }) => how)).toEqual(["miss", "miss"])
    expect((await cache.get("/a", make)).how).toBe("hit")
    expect(make).toHaveBeenCalledTimes(1)
  })

  it.each([
    ["something has changed", (world) => void (world.generation += 1)],
    ["changes may have passed unheard", (world) => void (world.isLive = false)],
    ["a minute is over", (world) => void (world.now += 60_000)],
  ])("makes a page anew when %s", async (_why, happen) => {
    const { cache, world } = await open()
    await cache.get("/a", async () => made())
    happen(world)
    const make = jest.fn(async () => made())
    expect((await cache.get("/a", make)).how).toBe("miss")
    expect(make).toHaveBeenCalledTimes(1)
  })

  it("a page that was being made while something changed is not shown to who asks afterwards", async () => {
    const { cache, world } = await open()
    let finish
    const slow = cache.get("/a", () => new Promise((resolve) => (finish = resolve)))
    world.generation += 1
    const make = jest.fn(async () => made())
    await cache.get("/a", make)
    finish(made({ bytes: Buffer.from("old") }))
    await slow
    expect(make).toHaveBeenCalledTimes(1)
    expect((await cache.get("/a", make)).how).toBe("miss")
  })

  it("ends a page at midnight in Vietnam", async () => {
    const { cache, world } = await open()
    world.now = Date.parse("2026-11-25T16:59:59Z")
    await cache.get("/a", async () => made())
    world.now += 1_000
    expect((await cache.get("/a", async () => made())).how).toBe("miss")
  })

  it.each([
    ["a page of one visitor", made({ headers: [["cache-control", "private, no-store"]] })],
    ["a page that says nothing", made({ headers: [] })],
    ["a page that sets a cookie", made({ headers: [...PUBLIC, ["set-cookie", "a=b"]] })],
    ["a redirect", made({ status: 302 })],
    ["a failure", made({ status: 500 })],
  ])("never keeps %s", async (_what, page) => {
    const { cache } = await open()
    await cache.get("/a", async () => page)
    expect(cache.count()).toBe(0)
  })

  it("keeps a page that is not there briefly, apart from the others", async () => {
    const { cache, world } = await open({ maxBytes: 20_000 })
    await cache.get("/a", async () => made())
    for (let at = 0; at < 100; at++) await cache.get(`/no/${at}`, async () => made({ status: 404 }))
    expect((await cache.get("/a", failing)).how).toBe("hit")
    expect((await cache.get("/no/99", failing)).page.status).toBe(404)
    world.now += 10_000
    expect((await cache.get("/no/99", failing)).page.status).toBe(503)
  })

  it("keeps an answer without a body", async () => {
    const { cache } = await open()
    const make = jest.fn(async () => made({ status: 404, bytes: Buffer.alloc(0) }))
    expect((await cache.get("/none", make)).page.status).toBe(404)
    expect((await cache.get("/none", make)).how).toBe("hit")
    expect(make).toHaveBeenCalledTimes(1)
  })

  it("without memory makes every page anew", async () => {
    const { cache } = await open({ maxBytes: 0 })
    const make = jest.fn(async () => made())
    await Promise.all([cache.get("/a", make), cache.get("/a", make)])
    expect(make).toHaveBeenCalledTimes(2)
    expect(cache.count()).toBe(0)
  })

  it("holds no more bytes than it may", async () => {
    const { cache } = await open({ maxBytes: 20_000 })
    for (let at = 0; at < 100; at++)
      await cache.get(`/${at}`, async () => made({ bytes: Buffer.alloc(2_000) }))
    expect(cache.count()).toBeLessThan(10)
  })

  it("shows a kept page while no new one can be made, for an hour", async () => {
    const { cache, world } = await open()
    await cache.get("/a", async () => made())
    world.isLive = false
    expect((await cache.get("/a", failing)).how).toBe("stale")
    world.now += 3_600_000
    expect((await cache.get("/a", failing)).page.status).toBe(503)
  })

  it("does not wait long for an API that hangs, and believes in the outage for a moment", async () => {
    const { cache, world } = await open({ patienceMs: 200 })
    await cache.get("/a", async () => made())
    world.generation += 1
    expect((await cache.get("/a", () => new Promise(() => undefined))).how).toBe("stale")
    const make = jest.fn(async () => made())
    expect((await cache.get("/a", make)).how).toBe("stale")
    expect(make).not.toHaveBeenCalled()
    world.now += 3_000
    world.generation += 1
    expect((await cache.get("/a", make)).how).toBe("miss")
  })

  it("passes on an accident when there is nothing to show instead", async () => {
    const { cache } = await open()
    await expect(cache.get("/a", async () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    await turn()
    expect((await cache.get("/a", async () => made())).how).toBe("miss")
  })

  it("the notice of a kept page becomes visible", async () => {
    const { withNotice } = await import("../stale-notice.mjs")
    const { cache } = await open()
    const { page } = await cache.get("/a", async () => made())
    const shown = String(withNotice(page).in("identity"))
    expect(shown).toBe('<p id="stale-notice" class="x" role="status">Cũ</p>')
  })
})
