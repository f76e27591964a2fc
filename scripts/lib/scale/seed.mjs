// @ts-check
import { isIndexFull } from "./listing-index.mjs"
import { countLoaded, loadCatalogue } from "./load.mjs"
import { createIfMissing, withClient } from "./database.mjs"
import { migrate, prepareShop, rebuildIndex } from "./shop.mjs"
import { step } from "../steps.mjs"

/**
 * Brings a database to at least `products` generated products, each step shown.
 * @param {import("./database.mjs").Target} target
 * @param {{ products: number, day: import("@ocop/rules").LocalDate }} wanted
 * @returns {Promise<import("./shop.mjs").Shop>}
 */
export const seedScale = async (target, wanted) => {
  await createIfMissing(target)
  await step(`Migrate ${target.name}`, () => migrate(target.url))
  const shop = await step("Set up the shop and the communes", () => prepareShop(target.url))
  await step(`Load ${wanted.products} products`, () => load(target, wanted, shop))
  if (await withClient(target.url, isIndexFull)) return shop
  await step("Fill the index of the listing", () => rebuildIndex(target.url))
  return shop
}

/**
 * @param {import("./database.mjs").Target} target
 * @param {{ products: number, day: import("@ocop/rules").LocalDate }} wanted
 * @param {import("./shop.mjs").Shop} shop
 */
const load = ({ url }, { products, day }, shop) =>
  withClient(url, async (client) => {
    const added = await loadCatalogue(client, { products, day, shop, onProgress: tell(products) })
    return `${added} added, ${await countLoaded(client)} there`
  })

/** @param {number} products */
const tell = (products) => {
  const tenth = Math.max(1, Math.floor(products / 10))
  let next = tenth
  return (/** @type {number} */ loaded) => {
    if (loaded < next) return
    process.stdout.write(`  ${loaded} of ${products}\n`)
    next = loaded + tenth
  }
}
