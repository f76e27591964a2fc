// @ts-check

const DISK_FULL = /ENOSPC|No space left on device|EDQUOT|Check free disk space/

const isPlain = (/** @type {unknown} */ error) =>
  error instanceof Error && error.constructor.name === "PlainError"

/** @param {unknown} error @returns {string} one sentence for what a person can mend, the whole error for a bug */
export const explain = (error) => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (DISK_FULL.test(text))
    return "The disk is full: free at least 1 GB and start again. Nothing that was stored is lost."
  return isPlain(error) ? /** @type {Error} */ (error).message : text
}

/** Ends the program with exit code 1. */
export const reportAndExit = (/** @type {unknown} */ error) => {
  process.stderr.write(`\n${explain(error)}\n`)
  process.exit(1)
}
