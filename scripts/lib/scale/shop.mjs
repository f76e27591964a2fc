// @ts-check
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { BACKEND } from "../paths.mjs"
import { bin, mustRun } from "../run.mjs"

/** What `seedCommerce` of the backend answers. @typedef {Record<"salesChannelId" | "publishableKey" | "regionId" | "stockLocationId" | "shippingProfileId" | "shippingOptionId", string>} Shop */

const medusa = (/** @type {string} */ url, /** @type {string[]} */ args) =>
  mustRun(bin("medusa"), args, {
    cwd: BACKEND,
    quiet: true,
    env: { DATABASE_URL: url, DISABLE_ADMIN: "true", LOG_LEVEL: "error" },
  })

/** @param {string} url */
export const migrate = async (url) => void (await medusa(url, ["db:migrate"]))

/** The shop's set-up and the communes. @param {string} url @returns {Promise<Shop>} */
export const prepareShop = async (url) => {
  const folder = mkdtempSync(join(tmpdir(), "ocop-scale-"))
  try {
    const file = join(folder, "shop.json")
    await medusa(url, ["exec", "src/scripts/scale-shop.ts", file])
    return JSON.parse(readFileSync(file, "utf8"))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fills the listing's index, which a bulk insert told nothing. @param {string} url */
export const rebuildIndex = async (url) =>
  void (await medusa(url, ["exec", "src/scripts/scale-catalogue.ts"]))
