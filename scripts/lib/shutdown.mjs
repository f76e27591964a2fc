// @ts-check
// The way down: what was begun last ends first, whichever way the end comes.
import { stopRunning } from "./run.mjs"

/** @type {(() => unknown)[]} */
const closers = []
/** @type {Promise<void> | null} */
let closing = null

/** @param {() => unknown} close */
export const onClose = (close) => void closers.push(close)

/** Nothing new may begin once the end has come. */
export const isClosing = () => closing !== null

const close = async () => {
  await stopRunning()
  for (const one of closers.reverse())
    await Promise.resolve(one()).catch((error) => process.stderr.write(`${error}\n`))
}

/** Ends everything, once. */
export const closeAll = () => (closing ??= Promise.resolve().then(close))

const end = async () => {
  if (isClosing()) return
  process.stdout.write("\nStopping …\n")
  await closeAll()
  process.stdout.write("Stopped.\n")
  process.exit(0)
}

/** npm that was killed can pass no signal on: its script sees that it has another parent. */
const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && void end(), 1000).unref()
}

export const closeOnSignals = () => {
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, end)
  // the terminal may have gone before us
  for (const out of [process.stdout, process.stderr]) out.on("error", () => {})
  endWithNpm()
}
