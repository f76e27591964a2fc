// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { CACHE, ROOT } from "./paths.mjs"
import { run } from "./run.mjs"

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs jest in a workspace. A suite that crashes, or a run without a single test, counts as failed.
 * @param {string} folder of the workspace, from the root
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
export const runJest = async (folder, args = [], env = {}) => {
  const report = join(
    CACHE,
    "reports",
    `${folder}-${args.join("-")}`.replace(/[^a-z0-9]+/gi, "-") + ".json"
  )
  mkdirSync(join(CACHE, "reports"), { recursive: true })
  rmSync(report, { force: true })
  const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js")
  const { code } = await run(
    process.execPath,
    [
      "--experimental-vm-modules",
      "--no-warnings",
      jest,
      "--json",
      `--outputFile=${report}`,
      ...args,
    ],
    { cwd: join(ROOT, folder), env: { NODE_ENV: "test", ...env } }
  )
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  return countsOf(JSON.parse(readFileSync(report, "utf8")), code)
}

/** @param {Record<string, any>} report of jest --json @param {number} code @returns {Counts} */
const countsOf = (report, code) => {
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const silentFailure = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: silentFailure ? 1 : failed, skipped }
}

/** @param {Counts[]} all @returns {Counts} */
export const addUp = (all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 }
  )
