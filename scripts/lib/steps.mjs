// @ts-check

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** How often a long step says that it goes on: always in a terminal, seldom in a log. */
const beat = (/** @type {{ isTTY?: boolean }} */ out) => (out.isTTY ? 1000 : 15_000)

/** @typedef {{ write: (text: string) => unknown, isTTY?: boolean, columns?: number }} Out */

/** Medusa writes colours in development and JSON in production. */
const plain = (/** @type {string} */ text) =>
  (/"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text)
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, "")
    .trim()

/**
 * Does one named piece of work, saying when it begins, how it ended and how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work a returned string is shown behind the time
 * @param {Out} [out]
 * @returns {Promise<T>}
 */
export const step = async (name, work, out = process.stdout) => {
  const started = Date.now()
  out.write(`▸ ${name} …\n`)
  try {
    const result = await work()
    const note = typeof result === "string" ? ` · ${result}` : ""
    out.write(`✓ ${name} (${seconds(started)})${note}\n`)
    return result
  } catch (error) {
    out.write(`✗ ${name} (${seconds(started)})\n`)
    throw error
  }
}

/**
 * A step that may take long: while it goes on it shows the time and the last thing it was told.
 * @template T
 * @param {string} name
 * @param {(tell: (text: string) => void) => Promise<T>} work
 * @param {Out} [out]
 * @returns {Promise<T>}
 */
export const longStep = (name, work, out = process.stdout) =>
  step(
    name,
    async () => {
      const started = Date.now()
      let last = ""
      const show = () => {
        const line = `  ${name} … ${seconds(started)}${last && ` · ${last}`}`
        out.write(out.isTTY ? `\r\u001b[2K${line.slice(0, (out.columns ?? 80) - 1)}` : `${line}\n`)
      }
      const timer = setInterval(show, beat(out))
      try {
        return await work((text) => {
          // brackets and rulers say nothing
          if (/\p{L}/u.test(text)) last = plain(text).slice(0, 120)
        })
      } finally {
        clearInterval(timer)
        if (out.isTTY) out.write("\r\u001b[2K")
      }
    },
    out
  )
