// @ts-check

/**
 * Does one named piece of work, saying when it begins, how it ended and how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work a returned string is shown behind the time
 * @returns {Promise<T>}
 */
export const step = async (name, work) => {
  const started = Date.now()
  process.stdout.write(`▸ ${name} …\n`)
  try {
    const result = await work()
    const note = typeof result === "string" ? ` · ${result}` : ""
    process.stdout.write(`✓ ${name} (${seconds(started)})${note}\n`)
    return result
  } catch (error) {
    process.stdout.write(`✗ ${name} (${seconds(started)})\n`)
    throw error
  }
}

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
