/** Does one named part of the seed and says, when it is done, what came of it and how long it took. */
export const part = async <T extends string | void>(
  name: string,
  work: () => Promise<T>
): Promise<void> => {
  const started = Date.now()
  const result = await work()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`  ${name}${result ? `: ${result}` : ""} (${seconds} s)\n`)
}
