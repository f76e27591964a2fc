// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { CACHE, ROOT } from "./paths.mjs"
import { run } from "./run.mjs"

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const FLAGS = ["--experimental-vm-modules", "--no-warnings"]
const JEST = join(ROOT, "node_modules", "jest", "bin", "jest.js")

const reportOf = (/** @type {string} */ folder, /** @type {string[]} */ args) => {
  mkdirSync(join(CACHE, "reports"), { recursive: true })
  const name = `${folder}-${args.join("-")}`.replace(/[^a-z0-9]+/gi, "-")
  const report = join(CACHE, "reports", `${name}.json`)
  rmSync(report, { force: true })
  return report
}

/**
 * Runs jest in a workspace. A suite that crashes, or a run without a single test, counts as failed.
 * @param {string} folder of the workspace, from the root
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {import("./steps.mjs").Out} [out] hears the output at the end instead of the terminal at once
 * @returns {Promise<Counts>}
 */
export const runJest = async (folder, args = [], env = {}, out) => {
  const report = reportOf(folder, args)
  const { code, output } = await run(
    process.execPath,
    [...FLAGS, JEST, "--json", `--outputFile=${report}`, ...args],
    { cwd: join(ROOT, folder), env: { NODE_ENV: "test", ...env }, quiet: Boolean(out) }
  )
  // a file was asked for, yet jest prints the report as well where nobody watches
  out?.write(output.replace(/^\{"numFailedTestSuites".*$/m, ""))
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
