// @ts-check
// What there is to build, in the order of the arrows.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"
import { bin, mustRun } from "./run.mjs"

/** @typedef {(line: string) => void} Tell */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} folder from the root
 * @property {string[]} below parts whose change makes this one stale
 * @property {string} output must exist, from the folder
 * @property {string} begun while this file is missing there is nothing to build yet
 * @property {(cwd: string, tell: Tell) => Promise<unknown>} build
 */

/** @type {Part["build"]} */
const npmBuild = (cwd, onLine) =>
  mustRun("npm", ["run", "-s", "build"], { cwd, quiet: true, onLine })

/** @type {Part["build"]} */
const pluginBuild = (cwd, onLine) =>
  mustRun(bin("medusa"), ["plugin:build"], { cwd, quiet: true, onLine })

/**
 * Production, or React's development half would be bundled into the dashboard. The configuration
 * then insists on secrets; what is built does not contain them.
 *
 * @type {Part["build"]}
 */
const backendBuild = (cwd, onLine) => {
  const secrets = {
    JWT_SECRET: "only-to-build",
    COOKIE_SECRET: "only-to-build",
    IDENTITY_SECRET: "only-to-build",
    CERTIFICATE_KEY: "only-to-build",
  }
  const env = { NODE_ENV: "production", DISABLE_ADMIN: "false", ...secrets }
  return mustRun(bin("medusa"), ["build", "--no-lint"], { cwd, quiet: true, onLine, env })
}

/** A part only needs parts above it in this list. @type {Part[]} */
const ALL = [
  {
    name: "rules",
    folder: "packages/rules",
    below: [],
    output: "dist/index.cjs",
    begun: "package.json",
    build: npmBuild,
  },
  {
    name: "contracts",
    folder: "packages/contracts",
    below: ["rules"],
    output: "dist/index.cjs",
    begun: "package.json",
    build: npmBuild,
  },
  {
    name: "rating",
    folder: "plugins/ocop-rating",
    below: ["contracts"],
    output: ".medusa/server",
    begun: "package.json",
    build: pluginBuild,
  },
  {
    name: "marketplace",
    folder: "plugins/marketplace",
    below: ["rating"],
    output: ".medusa/server",
    begun: "package.json",
    build: pluginBuild,
  },
  {
    name: "trade-promotion",
    folder: "plugins/trade-promotion",
    below: ["rating", "marketplace"],
    output: ".medusa/server",
    begun: "package.json",
    build: pluginBuild,
  },
  {
    name: "admin",
    folder: "admin",
    below: ["contracts"],
    output: ".medusa/server",
    begun: "src/admin",
    build: pluginBuild,
  },
  {
    name: "backend",
    folder: "backend",
    below: ["rating", "marketplace", "trade-promotion", "admin"],
    output: ".medusa/server/public/admin/index.html",
    begun: "medusa-config.ts",
    build: backendBuild,
  },
  {
    name: "storefront",
    folder: "storefront",
    below: ["contracts"],
    output: "build/server/index.js",
    begun: "vite.config.ts",
    build: npmBuild,
  },
]

export const PARTS = ALL.filter(({ folder, begun }) => existsSync(join(ROOT, folder, begun)))

/** What the tests of the API need: the backend runs from its sources there. */
export const API_PARTS = ["rules", "contracts", "rating", "marketplace", "trade-promotion"]
