// @ts-check
// Pages that are the same for everybody, kept until something they may show has changed.
import { LRUCache } from "lru-cache"
import { encode } from "./page-body.mjs"

/** @typedef {import("./page-body.mjs").Body} Body */
/** @typedef {{ status: number, headers: [string, string][], bytes: Buffer }} Made */
/**
 * @typedef {object} Page
 * @property {number} status
 * @property {[string, string][]} headers
 * @property {Buffer} bytes
 * @property {Body} body
 * @property {number} generation
 * @property {number} madeAt
 * @property {number} until
 * @property {Body} [withNotice]
 */
/** @typedef {{ page: Page, how: "hit" | "miss" | "stale" }} Found */

const FRESH_MS = 60_000
const MISSING_FRESH_MS = 10_000
/** Older than this a page tells more wrong than right, even with a notice. */
const STALE_MS = 60 * 60_000
/** So long an outage is believed before the API is asked again. */
const OUTAGE_MS = 3_000
const DAY_MS = 24 * 60 * 60_000
/** Vietnam has one time all year. */
const VIETNAM_MS = 7 * 60 * 60_000

/** Terms of certificates end with the day. */
export const nextMidnight = (/** @type {number} */ now) =>
  Math.ceil((now + VIETNAM_MS + 1) / DAY_MS) * DAY_MS - VIETNAM_MS

const isMissing = (/** @type {number} */ status) => status === 404 || status === 410

/** @param {Made} made */
const isForAll = ({ status, headers }) => {
  const all = new Headers(headers)
  if (all.has("set-cookie")) return false
  return isMissing(status) || (status === 200 && /\bpublic\b/.test(all.get("cache-control") ?? ""))
}

/** @param {number} maxSize bytes @returns {LRUCache<string, Page>} */
const store = (maxSize) =>
  new LRUCache({
    maxSize: Math.max(1, maxSize),
    sizeCalculation: ({ body, headers }) => body.size + headers.length * 64,
  })

/**
 * @param {object} options
 * @param {Pick<import("./freshness.mjs").Freshness, "isLive" | "generation">} options.freshness
 * @param {number} options.maxBytes 0: every page is made anew, also for those who ask together
 * @param {number} [options.patienceMs] after so long a kept page is better than waiting on
 * @param {() => number} [options.now]
 */
export const createPageCache = ({ freshness, maxBytes, patienceMs = 4_000, now = Date.now }) => {
  const pages = store(maxBytes)
  // invented addresses must not push pages out
  const missing = store(Math.ceil(maxBytes / 16))
  /** @type {Map<string, { generation: number, page: Promise<Page> }>} */
  const inWork = new Map()
  let outageUntil = 0

  const isFresh = (/** @type {Page} */ page) =>
    freshness.isLive() && page.generation === freshness.generation() && now() < page.until

  /** @param {string} key @param {Page} page */
  const keep = (key, page) => {
    const isGone = isMissing(page.status)
    ;(isGone ? pages : missing).delete(key)
    ;(isGone ? missing : pages).set(key, page)
  }

  /** @param {string} key @param {() => Promise<Made>} make */
  const makePage = async (key, make) => {
    const [generation, madeAt] = [freshness.generation(), now()]
    const made = await make()
    const freshFor = isMissing(made.status) ? MISSING_FRESH_MS : FRESH_MS
    const until = Math.min(madeAt + freshFor, nextMidnight(madeAt))
    const body = encode(made.bytes)
    /** @type {Page} */
    const page = { ...made, body, generation, madeAt, until }
    if (isForAll(made)) keep(key, page)
    return page
  }

  /** One rendering for all who ask meanwhile, unless something has changed since it began. */
  const once = (/** @type {string} */ key, /** @type {() => Promise<Made>} */ make) => {
    const generation = freshness.generation()
    const found = inWork.get(key)
    if (found && freshness.isLive() && found.generation === generation) return found.page
    const work = { generation, page: makePage(key, make) }
    inWork.set(key, work)
    const done = () => void (inWork.get(key) === work && inWork.delete(key))
    work.page.then(done, done)
    return work.page
  }

  /** @param {Promise<Page>} made @returns {Promise<Page | null>} null: it failed or takes too long */
  const inTime = async (made) => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    /** @type {Promise<null>} */
    const late = new Promise((resolve) => (timer = setTimeout(resolve, patienceMs, null)))
    const page = await Promise.race([made.catch(() => null), late])
    clearTimeout(timer)
    return page && page.status < 500 ? page : null
  }

  return {
    /**
     * @param {string} key
     * @param {() => Promise<Made>} make
     * @returns {Promise<Found>}
     */
    get: async (key, make) => {
      if (!maxBytes) return { page: await makePage(key, make), how: "miss" }
      const kept = pages.get(key) ?? missing.get(key)
      if (kept && isFresh(kept)) return { page: kept, how: "hit" }
      const old = kept?.status === 200 && now() < kept.madeAt + STALE_MS ? kept : undefined
      if (!old) return { page: await once(key, make), how: "miss" }
      if (now() < outageUntil) return { page: old, how: "stale" }
      const page = await inTime(once(key, make))
      if (page) return { page, how: "miss" }
      outageUntil = now() + OUTAGE_MS
      return { page: old, how: "stale" }
    },
    count: () => pages.size + missing.size,
  }
}
