// @ts-check
// API and storefront as in production.
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { BACKEND, ROOT } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { mustRun } from "../../scripts/lib/run.mjs"
import { step } from "../../scripts/lib/steps.mjs"
import { launch, waitUntilWell } from "./program.mjs"

const MEDUSA = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
const BUILT_API = join(BACKEND, ".medusa", "server")
const STOREFRONT = join(ROOT, "storefront")
const STOREFRONT_SERVER = join(STOREFRONT, "server", "index.mjs")
const STOREFRONT_BUILD = join(STOREFRONT, "build", "server", "index.js")

const secret = () => randomBytes(24).toString("hex")
const production = { NODE_ENV: "production", DISABLE_ADMIN: "true" }

/** What `npm run build` left out. */
export const buildServers = async () => {
  if (!existsSync(join(BUILT_API, "medusa-config.js")))
    await step("Build the API without the dashboard", async () => {
      const secrets = { JWT_SECRET: "only-to-build", COOKIE_SECRET: "only-to-build" }
      const env = { ...production, ...secrets }
      await mustRun(process.execPath, [MEDUSA, "build"], { cwd: BACKEND, quiet: true, env })
    })
  if (existsSync(STOREFRONT_SERVER) && !existsSync(STOREFRONT_BUILD))
    await step("Build the storefront", async () => {
      await mustRun("npm", ["run", "-s", "build"], { cwd: STOREFRONT, quiet: true })
    })
}

/** @param {string} databaseUrl */
export const startApi = async (databaseUrl) => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const running = launch({
    name: "api",
    args: [MEDUSA, "start"],
    cwd: BUILT_API,
    env: {
      ...production,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      JWT_SECRET: secret(),
      COOKIE_SECRET: secret(),
    },
  })
  await waitUntilWell(running, `${url}/health`)
  return { running, url }
}

/** @param {string} apiUrl @returns {Promise<{ running: import("./program.mjs").Running, url: string } | null>} null while there is none */
export const startStorefront = async (apiUrl) => {
  if (!existsSync(STOREFRONT_SERVER)) return null
  const port = await freePort()
  const url = `http://localhost:${port}`
  const running = launch({
    name: "storefront",
    args: [STOREFRONT_SERVER],
    cwd: STOREFRONT,
    env: { NODE_ENV: "production", PORT: String(port), API_URL: apiUrl },
  })
  await waitUntilWell(running, `${url}/health`)
  return { running, url }
}
