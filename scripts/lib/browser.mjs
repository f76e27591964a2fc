// @ts-check
// The browser stage: the floor as it is in production, on ports and data of its own.
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { requireChromium } from "./chromium.mjs"
import { accountEnvironment } from "./fill.mjs"
import { apiEnvironment, openFloor } from "./floor.mjs"
import { CACHE, ROOT, RUN } from "./paths.mjs"
import { run } from "./run.mjs"
import { seededDatabase } from "./seeded.mjs"
import { ACCOUNTS, testFloor } from "./test-floor.mjs"
import { step } from "./steps.mjs"
import { testDatabase } from "./test-database.mjs"

const REPORT = join(CACHE, "reports", "e2e.json")
const PLAYWRIGHT = join(ROOT, "node_modules", "@playwright", "test", "cli.js")

/**
 * @param {Record<string, any>} report of Playwright's JSON reporter
 * @param {number} code
 * @returns {import("./jest.mjs").Counts}
 */
export const countsOf = ({ stats, errors }, code) => {
  const passed = stats.expected + stats.flaky
  const failed = stats.unexpected + errors.length
  const silentFailure = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: silentFailure ? 1 : failed, skipped: stats.skipped }
}

/** @param {string} only @param {Record<string, string>} env */
const runPlaywright = async (only, env) => {
  rmSync(REPORT, { force: true })
  const args = [PLAYWRIGHT, "test", only]
  const { code } = await run(process.execPath, args.filter(Boolean), {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
  })
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 }
  return countsOf(JSON.parse(readFileSync(REPORT, "utf8")), code)
}

/** @param {string} [only] part of a spec file's path */
export const browser = async (only = "") => {
  const CHROMIUM_PATH = await requireChromium()
  const floor = await testFloor()
  const databaseUrl = await seededDatabase("ocop_browser", await testDatabase(), floor, ACCOUNTS)
  const folders = { logs: join(CACHE, "browser"), records: join(RUN, "browser") }
  await openFloor({ ...floor, databaseUrl }, folders)
  const env = {
    // for what a test does beside the API: to let the floor's clocks look at a later hour
    API_ENVIRONMENT: JSON.stringify(apiEnvironment({ ...floor, databaseUrl })),
    CHROMIUM_PATH,
    API_URL: `http://localhost:${floor.apiPort}`,
    BASE_URL: `http://localhost:${floor.storefrontPort}`,
    ...accountEnvironment(ACCOUNTS),
  }
  return [await step("Browser tests", () => runPlaywright(only, env))]
}
