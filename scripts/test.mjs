// @ts-check
// npm test [-- --only unit|http] [--spec part-of-path] : everything on a database of its own; the
// last line counts.
import { reportAndExit } from "./lib/failure.mjs"
import { installPackages, requireNode } from "./lib/install.mjs"

const stageNames = ["unit", "http"]

const argument = (/** @type {string} */ name) => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}

const main = async () => {
  requireNode()
  await installPackages()
  const [{ buildChanged }, stages, { addUp }] = await Promise.all([
    import("./lib/build.mjs"),
    import("./lib/stages.mjs"),
    import("./lib/jest.mjs"),
  ])
  await buildChanged()
  const only = argument("--only")
  const wanted = only ? [only] : stageNames
  const counts = []
  if (wanted.includes("unit")) counts.push(...(await stages.unit()))
  if (wanted.includes("http")) counts.push(...(await stages.http(argument("--spec"))))
  const { passed, failed, skipped } = addUp(counts)
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  process.exitCode = failed || !passed ? 1 : 0
}

await main().catch(reportAndExit)
