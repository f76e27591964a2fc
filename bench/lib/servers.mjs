// @ts-check
// API and storefront as in production.
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { MEDUSA } from "../../scripts/lib/floor.mjs"
import { BUILT_BACKEND, STOREFRONT } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { launch, waitUntilWell } from "./program.mjs"

const STOREFRONT_SERVER = join(STOREFRONT, "server", "index.mjs")

const secret = () => randomBytes(24).toString("hex")
const production = { NODE_ENV: "production", DISABLE_ADMIN: "true" }

/** @param {string} databaseUrl */
export const startApi = async (databaseUrl) => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const running = launch({
    name: "api",
    args: [MEDUSA, "start"],
    cwd: BUILT_BACKEND,
    env: {
      ...production,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      JWT_SECRET: secret(),
      COOKIE_SECRET: secret(),
      IDENTITY_SECRET: secret(),
      CERTIFICATE_KEY: secret(),
    },
  })
  await waitUntilWell(running, `${url}/health`)
  return { running, url }
}

/** @param {string} apiUrl @param {Record<string, string>} [settings] @returns {Promise<{ running: import("./program.mjs").Running, url: string } | null>} null while there is none */
export const startStorefront = async (apiUrl, settings = {}) => {
  if (!existsSync(STOREFRONT_SERVER)) return null
  const port = await freePort()
  const url = `http://localhost:${port}`
  const running = launch({
    name: "storefront",
    args: [STOREFRONT_SERVER],
    cwd: STOREFRONT,
    env: { NODE_ENV: "production", PORT: String(port), API_URL: apiUrl, ...settings },
  })
  await waitUntilWell(running, `${url}/health`)
  return { running, url }
}
