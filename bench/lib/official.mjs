// @ts-check
// Medusa's own Next.js storefront, a clone of it outside this repository, as something to compare with.
import { join } from "node:path"
import { freePort } from "../../scripts/lib/ports.mjs"
import { mustRun } from "../../scripts/lib/run.mjs"
import { launch, waitUntilWell } from "./program.mjs"

/** Without it every request is only led to itself once more, to be given one. */
export const VISITOR = "_medusa_cache_id=00000000-0000-4000-8000-000000000001"

/** @param {string} apiUrl @param {string} key */
const settings = (apiUrl, key) => ({
  NODE_ENV: "production",
  MEDUSA_BACKEND_URL: apiUrl,
  NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY: key,
  NEXT_PUBLIC_DEFAULT_REGION: "vn",
  NEXT_TELEMETRY_DISABLED: "1",
})

const next = (/** @type {string} */ folder) =>
  join(folder, "node_modules", "next", "dist", "bin", "next")

/** @param {string} folder @param {string} apiUrl @returns {Promise<string>} the publishable key it was built with */
export const buildOfficial = async (folder, apiUrl) => {
  const { publishable_key } = await (await fetch(`${apiUrl}/ocop/settings`)).json()
  const env = settings(apiUrl, publishable_key)
  await mustRun(process.execPath, [next(folder), "build"], { cwd: folder, quiet: true, env })
  return publishable_key
}

/** @param {string} folder @param {string} apiUrl @param {string} key */
export const startOfficial = async (folder, apiUrl, key) => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const running = launch({
    name: "official",
    args: [next(folder), "start", "-p", String(port)],
    cwd: folder,
    env: settings(apiUrl, key),
  })
  await waitUntilWell(running, `${url}/favicon.ico`)
  return { running, url }
}
