// @ts-check
// The programs of the floor: the API with the staff desk, and the storefront.
import { existsSync, lstatSync, mkdirSync, symlinkSync, unlinkSync } from "node:fs"
import { join } from "node:path"
import { BUILT_BACKEND, DATA, ROOT, STOREFRONT } from "./paths.mjs"
import { launch, waitForHealth } from "./service.mjs"
import { longStep } from "./steps.mjs"

/** The `medusa` command as a file, run without a shell between it and our signals. */
export const MEDUSA = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")

/**
 * @typedef {object} Floor
 * @property {string} databaseUrl
 * @property {number} apiPort
 * @property {number} storefrontPort
 * @property {import("./accounts.mjs").Secrets} secrets
 */

export const addressOf = (/** @type {number} */ port) => `http://localhost:${port}`

/** Settings of the API; what the environment says already is kept. @param {Floor} floor */
export const apiEnvironment = ({ databaseUrl, apiPort, storefrontPort, secrets }) => {
  const [api, shop] = [addressOf(apiPort), addressOf(storefrontPort)]
  const { env } = process
  return {
    NODE_ENV: "production",
    PORT: String(apiPort),
    DATABASE_URL: databaseUrl,
    BACKEND_URL: env.BACKEND_URL ?? api,
    STOREFRONT_URL: env.STOREFRONT_URL ?? shop,
    PRIVATE_FILES_DIR: env.PRIVATE_FILES_DIR ?? join(DATA, "private-files"),
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    IDENTITY_SECRET: secrets.identity,
    CERTIFICATE_KEY: secrets.certificate,
    // browsers would keep no session over plain http
    INSECURE_COOKIES: env.INSECURE_COOKIES ?? "true",
    STORE_CORS: env.STORE_CORS ?? shop,
    ADMIN_CORS: env.ADMIN_CORS ?? api,
    AUTH_CORS: env.AUTH_CORS ?? `${api},${shop}`,
  }
}

/** A build empties its folder, uploads must outlive it. */
export const keepUploads = () => {
  const uploads = join(DATA, "uploads")
  mkdirSync(uploads, { recursive: true })
  const link = join(BUILT_BACKEND, "static")
  // OCOP_DATA may have pointed elsewhere before
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(link)
  if (!existsSync(link)) symlinkSync(uploads, link)
}

/** @param {Floor} floor @returns {import("./service.mjs").Program} */
export const api = (floor) => ({
  name: "api",
  title: "The API",
  args: [MEDUSA, "start"],
  cwd: BUILT_BACKEND,
  env: apiEnvironment(floor),
  health: `${addressOf(floor.apiPort)}/health`,
})

/** @param {Floor} floor @returns {import("./service.mjs").Program} */
const storefront = ({ apiPort, storefrontPort }) => ({
  name: "storefront",
  title: "The storefront",
  args: [join("server", "index.mjs")],
  cwd: STOREFRONT,
  env: {
    NODE_ENV: "production",
    PORT: String(storefrontPort),
    API_URL: process.env.API_URL ?? addressOf(apiPort),
  },
  health: `${addressOf(storefrontPort)}/health`,
})

const hasStorefront = () => existsSync(join(STOREFRONT, "vite.config.ts"))

/**
 * Starts API and storefront and waits until both are well.
 * @param {Floor} floor
 * @param {{ logs: string, records: string }} folders
 * @returns {Promise<import("./service.mjs").Service[]>}
 */
export const openFloor = async (floor, folders) => {
  keepUploads()
  // a worker serves nobody: it takes jobs and events from the servers
  const isWorker = process.env.WORKER_MODE === "worker"
  const programs = [api(floor), ...(hasStorefront() && !isWorker ? [storefront(floor)] : [])]
  const services = programs.map((program) => launch(program, folders))
  await longStep("Open the floor", async () => {
    await Promise.all(services.map((service) => waitForHealth(service)))
  })
  return services
}
