// @ts-check

/** Ends the program: one sentence for what a person can mend, the whole error for a bug. */
export const reportAndExit = (/** @type {unknown} */ error) => {
  const plain = error instanceof Error && error.constructor.name === "PlainError"
  process.stderr.write(
    `\n${plain ? error.message : error instanceof Error ? error.stack : error}\n`
  )
  process.exit(1)
}
