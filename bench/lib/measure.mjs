// @ts-check
import autocannon from "autocannon"

/** @typedef {{ name: string, origin: string, paths: string[], headers?: Record<string, string>, check: (answer: Response) => Promise<unknown> }} Case */
/** @typedef {{ perSecond: number, p50: number, p95: number }} Numbers times in milliseconds */
/** @typedef {{ name: string, clients: number, runs: Numbers[] }} Measured */

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
 * Asks as fast as the clients can for some seconds. Every client goes through all paths.
 * @param {Case} one @param {{ clients: number, seconds: number }} how @returns {Promise<Numbers>}
 */
const burst = ({ name, origin, paths, headers = {} }, { clients, seconds }) =>
  new Promise((resolve, reject) => {
    /** @type {number[]} */
    const times = []
    const started = process.hrtime.bigint()
    const instance = autocannon(
      {
        url: origin,
        connections: clients,
        duration: seconds,
        timeout: 60,
        requests: paths.map((path) => ({ method: "GET", path, headers })),
      },
      (error, result) => {
        if (error) return reject(error)
        const bad = result.non2xx + result.errors + result.timeouts
        if (bad || !times.length)
          return reject(new Error(`${name}: ${bad} bad answers, ${times.length} in all`))
        const elapsed = Number(process.hrtime.bigint() - started) / 1e9
        times.sort((a, b) => a - b)
        resolve({
          perSecond: times.length / elapsed,
          p50: quantile(times, 0.5),
          p95: quantile(times, 0.95),
        })
      }
    )
    instance.on("response", (_client, _status, _bytes, time) => void times.push(time))
  })

/** A benchmark of an error is worthless: what is measured is looked at first. @param {Case} one */
export const assertWorth = async ({ name, origin, paths, headers, check }) => {
  const answer = await fetch(`${origin}${paths[0]}`, { headers })
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${paths[0]}`)
  if (!(await check(answer))) throw new Error(`${name}: an empty answer at ${paths[0]}`)
}

/**
 * Measures all cases in turns, so that a noisy minute falls on each of them alike.
 * @param {Case[]} cases
 * @param {{ clients: readonly number[], rounds: number, seconds: number, warmUp: number, onRound?: (round: number) => void }} how
 * @returns {Promise<Measured[]>}
 */
export const measure = async (cases, { clients, rounds, seconds, warmUp, onRound }) => {
  for (const one of cases) {
    await assertWorth(one)
    await burst(one, { clients: 2, seconds: warmUp })
  }
  const measured = clients.flatMap((count) =>
    cases.map((one) => ({ one, clients: count, runs: /** @type {Numbers[]} */ ([]) }))
  )
  for (let round = 1; round <= rounds; round++) {
    for (const { one, clients: count, runs } of measured)
      runs.push(await burst(one, { clients: count, seconds }))
    onRound?.(round)
  }
  return measured.map(({ one, ...rest }) => ({ name: one.name, ...rest }))
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
