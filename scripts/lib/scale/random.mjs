// @ts-check
// A reproducible source of chance: the same seed gives the same sequence on every machine.

/** @typedef {ReturnType<typeof createRandom>} Random */

/** @param {number} seed mulberry32, whose 32 bits are plenty for choosing words and days */
export const createRandom = (seed) => {
  let state = seed >>> 0
  /** @returns {number} from 0 to below 1 */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** Whole number, both ends included. @param {number} from @param {number} to */
  const between = (from, to) => from + Math.floor(next() * (to - from + 1))
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(next() * list.length)])
  /** @template T @param {readonly (readonly [T, number])[]} shares value and weight @returns {T} */
  const share = (shares) => {
    let left = next() * shares.reduce((sum, [, weight]) => sum + weight, 0)
    const found = shares.find(([, weight]) => (left -= weight) < 0) ?? shares[shares.length - 1]
    if (!found) throw new RangeError("Nothing to choose from")
    return found[0]
  }
  /** @template T @param {readonly T[]} list @returns {T[]} */
  const shuffled = (list) => {
    const copy = [...list]
    for (let at = copy.length - 1; at > 0; at--) {
      const other = between(0, at)
      const held = /** @type {T} */ (copy[at])
      copy[at] = /** @type {T} */ (copy[other])
      copy[other] = held
    }
    return copy
  }
  return { next, between, pick, share, shuffled, chance: (/** @type {number} */ p) => next() < p }
}
