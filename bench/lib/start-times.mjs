// @ts-check
// Cold and warm `npm start`, in a clone of its own that is thrown away.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ROOT } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { mustRun } from "../../scripts/lib/run.mjs"
import { step } from "../../scripts/lib/steps.mjs"
import { launch, waitUntilWell } from "./program.mjs"
import { onClose } from "../../scripts/lib/shutdown.mjs"

const PATIENCE_MS = 20 * 60_000

/** @typedef {{ cold: number, warm: number } | { reason: string }} StartTimes seconds */

const hasStart = () =>
  "start" in JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts

/** What our own process was told must not reach the clone. */
const CLEAN = { DATABASE_URL: undefined, REDIS_URL: undefined, NODE_ENV: undefined }

/** Seconds from the command to the first page. @param {string} folder */
const startOnce = async (folder) => {
  const [api, storefront] = [await freePort(), await freePort()]
  const began = Date.now()
  const running = launch({
    name: "npm-start",
    command: "npm",
    args: ["start"],
    cwd: folder,
    env: { ...CLEAN, API_PORT: String(api), STOREFRONT_PORT: String(storefront) },
  })
  try {
    await waitUntilWell(running, `http://localhost:${api}/health`, PATIENCE_MS)
    await waitUntilWell(running, `http://localhost:${storefront}/`, PATIENCE_MS)
    return (Date.now() - began) / 1000
  } finally {
    await running.stop()
  }
}

/** A clone the database's own user may enter. */
const makeClone = async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocop-start-"))
  chmodSync(folder, 0o755)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  onClose(remove)
  const clone = join(folder, "san-ocop")
  await mustRun("git", ["clone", "--quiet", ROOT, clone], { quiet: true })
  return { clone, remove }
}

/** @returns {Promise<StartTimes>} */
export const measureStarts = async () => {
  if (!hasStart()) return { reason: "there is no npm start yet" }
  const { clone, remove } = await makeClone()
  try {
    let cold = NaN
    let warm = NaN
    await step("Cold npm start in a fresh clone", async () => void (cold = await startOnce(clone)))
    await step("Warm npm start", async () => void (warm = await startOnce(clone)))
    return { cold, warm }
  } catch (error) {
    return { reason: String(error instanceof Error ? error.message : error).split("\n")[0] ?? "" }
  } finally {
    remove()
  }
}
