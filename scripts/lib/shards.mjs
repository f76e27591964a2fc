// @ts-check
import { availableParallelism } from "node:os"

/** Two at a time: each boots the whole application, and more would not fit into small machines. */
export const WIDTH = Math.min(2, availableParallelism())

/**
 * Does the same for all items, some at a time. What each one writes is shown whole, in the order of
 * the items.
 *
 * @template Item, Result
 * @param {Item[]} items
 * @param {(item: Item, out: import("./steps.mjs").Out) => Promise<Result>} work
 * @param {{ width?: number, out?: import("./steps.mjs").Out }} [options]
 * @returns {Promise<Result[]>}
 */
export const inShards = async (items, work, { width = WIDTH, out = process.stdout } = {}) => {
  /** @type {Result[]} */
  const results = []
  const texts = items.map(() => "")
  let begun = 0
  let shown = 0
  const takeNext = async () => {
    while (begun < items.length) {
      const at = begun++
      const item = /** @type {Item} */ (items[at])
      results[at] = await work(item, { write: (text) => (texts[at] += text) })
      while (shown in results) out.write(texts[shown++] ?? "")
    }
  }
  await Promise.all(Array.from({ length: width }, takeNext))
  return results
}
