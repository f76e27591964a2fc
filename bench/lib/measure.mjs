// @ts-check
// @ts-expect-error the package carries no types
import autocannon from "autocannon"

/** @typedef {{ name: string, origin: string, paths: string[], headers?: Record<string, string>, check: (answer: Response) => Promise<unknown> }} Case */
/** @typedef {{ perSecond: number, p50: number, p95: number }} Numbers times in milliseconds */
/** @typedef {{ name: string, clients: number, runs: Numbers[] }} Measured */

const TIMEOUT_SECONDS = 120
/** The fewest answers a client waits for in a run. */
const LEAST_EACH = 2

/** @param {number[]} values @returns {number} */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new RangeError("Nothing was measured")
  return (low + high) / 2
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0

/**
 * Asks as fast as the clients can, until so many answers have come. Every client goes through all
 * paths.
 * @param {Case} one @param {{ clients: number, amount: number, onAnswer?: () => void }} how @returns {Promise<Numbers>}
 */
const burst = ({ name, origin, paths, headers = {} }, { clients, amount, onAnswer }) =>
  new Promise((resolve, reject) => {
    /** @type {number[]} */
    const times = []
    const began = performance.now()
    let ended = began
    const instance = autocannon(
      {
        url: origin,
        connections: clients,
        amount,
        timeout: TIMEOUT_SECONDS,
        requests: paths.map((path) => ({ method: "GET", path, headers })),
      },
      (
        /** @type {Error | null} */ error,
        /** @type {{ non2xx: number, errors: number, timeouts: number }} */ result
      ) => {
        if (error) return reject(error)
        const bad = result.non2xx + result.errors + result.timeouts
        if (bad || times.length < amount)
          return reject(new Error(`${name}: ${bad} bad answers, ${times.length} of ${amount}`))
        times.sort((a, b) => a - b)
        const perSecond = times.length / ((ended - began) / 1000)
        resolve({ perSecond, p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
      }
    )
    /** @type {(client: unknown, status: number, bytes: number, milliseconds: number) => void} */
    const note = (_client, _status, _bytes, milliseconds) => {
      times.push(milliseconds)
      onAnswer?.()
      ended = performance.now()
    }
    instance.on("response", note)
  })

/** A benchmark of an error is worthless: what is measured is looked at first. @param {Case} one */
export const assertWorth = async ({ name, origin, paths, headers, check }) => {
  const answer = await fetch(`${origin}${paths[0]}`, { headers })
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${paths[0]}`)
  if (!(await check(answer))) throw new Error(`${name}: an empty answer at ${paths[0]}`)
}

/** Answers to wait for, so that a run takes about so long; a slow case takes longer. */
const amountFor = (/** @type {number} */ perSecond, /** @type {number} */ seconds, clients = 1) =>
  Math.max(clients * LEAST_EACH, Math.round(perSecond * seconds))

/**
 * Lets code and caches get warm, and learns how fast a case is.
 * @param {Case} one @param {{ clients: number, seconds: number, onAnswer?: () => void }} how @returns {Promise<number>} answers a second
 */
const warm = async (one, { clients, seconds, onAnswer }) => {
  const end = performance.now() + seconds * 1000
  let { perSecond } = await burst(one, { clients, amount: clients * LEAST_EACH, onAnswer })
  while (performance.now() < end)
    perSecond = (await burst(one, { clients, amount: amountFor(perSecond, 1, clients), onAnswer }))
      .perSecond
  return perSecond
}

/**
 * Measures all cases in turns, so that a noisy minute falls on each of them alike.
 * @param {Case[]} cases
 * @param {{ clients: readonly number[], rounds: number, seconds: number, warmUp: number, onRound?: (round: number) => void, onAnswer?: () => void }} how
 * @returns {Promise<Measured[]>}
 */
export const measure = async (cases, { clients, rounds, seconds, warmUp, onRound, onAnswer }) => {
  const measured = []
  for (const count of clients)
    for (const one of cases) {
      await assertWorth(one)
      const perSecond = await warm(one, { clients: count, seconds: warmUp, onAnswer })
      const amount = amountFor(perSecond, seconds, count)
      measured.push({ one, clients: count, amount, runs: /** @type {Numbers[]} */ ([]) })
    }
  for (let round = 1; round <= rounds; round++) {
    for (const { one, runs, ...how } of measured) runs.push(await burst(one, { ...how, onAnswer }))
    onRound?.(round)
  }
  return measured.map(({ one, clients: count, runs }) => ({ name: one.name, clients: count, runs }))
}

/** @param {Measured} measured @returns {Numbers} */
export const medians = ({ runs }) => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  p50: median(runs.map(({ p50 }) => p50)),
  p95: median(runs.map(({ p95 }) => p95)),
})

/** How many times as many requests a second, round by round. @param {Measured} ours @param {Measured} theirs */
export const ratio = (ours, theirs) =>
  median(ours.runs.map(({ perSecond }, at) => perSecond / (theirs.runs[at]?.perSecond ?? NaN)))
