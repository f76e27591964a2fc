import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const pathOf = (from: string): string => fileURLToPath(new URL(from, import.meta.url))

const MEDUSA = pathOf("../../node_modules/@medusajs/cli/cli.js")
const BUILT_BACKEND = pathOf("../../backend/.medusa/server")
const SCRIPT = pathOf("./ring-clocks.cjs")
const DAY_MS = 24 * 3_600_000

/**
 * Lets the jobs that watch orders and transfers look at the floor as they will some days from now.
 * What has been waiting since then becomes late by the rules themselves, and nothing is waited for.
 */
export const ringClocksIn = async (days: number): Promise<void> => {
  const now = new Date(Date.now() + days * DAY_MS).toISOString()
  const env = { ...process.env, ...JSON.parse(process.env.API_ENVIRONMENT ?? "{}") }
  await promisify(execFile)(process.execPath, [MEDUSA, "exec", SCRIPT, now], {
    cwd: BUILT_BACKEND,
    env: { ...env, MEDUSA_DISABLE_TELEMETRY: "true", LOG_LEVEL: "error" },
  }).catch(({ stdout, stderr }) => {
    throw new Error(`The clocks did not ring: ${stdout}${stderr}`)
  })
}
