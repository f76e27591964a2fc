// @ts-check
// What was begun is ended, last first, also on Ctrl-C.

/** @type {(() => unknown)[]} */
const closers = []
/** @type {Promise<void> | null} */
let closing = null

/** @param {() => unknown} close @returns {() => Promise<void>} the same, to be called before the end */
export const onEnd = (close) => {
  closers.push(close)
  return async () => {
    const at = closers.indexOf(close)
    if (at < 0) return
    closers.splice(at, 1)
    await close()
  }
}

const closeInTurn = async () => {
  for (let close = closers.pop(); close; close = closers.pop())
    await Promise.resolve()
      .then(close)
      .catch((error) => process.stderr.write(`${error}\n`))
}

export const endAll = () => (closing ??= closeInTurn())

export const endOnSignals = () => {
  for (const [signal, code] of /** @type {const} */ ([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ]))
    process.on(signal, async () => {
      process.stdout.write("\nStopping …\n")
      await endAll()
      process.exit(code)
    })
}
