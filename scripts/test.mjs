// @ts-check
// npm test [-- --only unit|house|http|browser|redis] [--spec part-of-path] : everything on a database of
// its own; the last line counts.
import { join } from "node:path"
import { reportAndExit } from "./lib/failure.mjs"
import { installPackages } from "./lib/install.mjs"
import { takeLock } from "./lib/lock.mjs"
import { requireNode, requirePlatform } from "./lib/machine.mjs"
import { RUN } from "./lib/paths.mjs"
import { PlainError } from "./lib/run.mjs"
import { closeAll, closeOnSignals, onClose } from "./lib/shutdown.mjs"

/** Stages in their order, and which parts must be built for them; all unless told. */
const STAGES = ["unit", "house", "http", "browser", "redis"]
/** Stages that run what is built for production. */
const BUILT = ["browser", "redis"]

const argument = (/** @type {string} */ name) => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}

const wantedStages = () => {
  const only = argument("--only")
  if (!only) return STAGES
  if (STAGES.includes(only)) return [only]
  throw new PlainError(`There is no stage ${only}: choose one of ${STAGES.join(", ")}.`)
}

const prepare = async (/** @type {string[]} */ wanted) => {
  await installPackages()
  const [{ buildChanged }, { API_PARTS }] = await Promise.all([
    import("./lib/build.mjs"),
    import("./lib/parts.mjs"),
  ])
  await buildChanged(wanted.some((stage) => BUILT.includes(stage)) ? undefined : API_PARTS)
}

const lock = async () =>
  onClose(
    await takeLock(join(RUN, "test.lock"), {
      refusal: ({ pid }) =>
        `The tests already run in this folder as process ${pid}: wait for them, or end them with kill ${pid}.`,
    })
  )

/** Tests choose their own servers, whatever the terminal has set for the floor. */
const forgetServers = () => {
  for (const name of ["DATABASE_URL", "REDIS_URL", "WORKER_MODE", "OCOP_SEED"])
    delete process.env[name]
}

const main = async () => {
  requireNode()
  requirePlatform()
  closeOnSignals()
  const wanted = wantedStages()
  await lock()
  forgetServers()
  await prepare(wanted)
  const [stages, { browser }, { cluster }, { stopOrphans }, { addUp }] = await Promise.all([
    import("./lib/stages.mjs"),
    import("./lib/browser.mjs"),
    import("./lib/cluster.mjs"),
    import("./lib/records.mjs"),
    import("./lib/jest.mjs"),
  ])
  await stopOrphans(join(RUN, "browser"))
  const spec = argument("--spec")
  const counts = []
  if (wanted.includes("unit")) counts.push(...(await stages.unit()))
  if (wanted.includes("house")) counts.push(...(await stages.house()))
  if (wanted.includes("http")) counts.push(...(await stages.http(spec)))
  if (wanted.includes("browser")) counts.push(...(await browser(spec)))
  if (wanted.includes("redis")) counts.push(...(await cluster()))
  await closeAll()
  const { passed, failed, skipped } = addUp(counts)
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  process.exit(failed || !passed ? 1 : 0)
}

await main().catch(async (error) => {
  await closeAll()
  reportAndExit(error)
})
