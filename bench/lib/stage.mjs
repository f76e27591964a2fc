// @ts-check
// One size of the catalogue: load, index, start the servers, measure, stop them.
import { withClient } from "../../scripts/lib/scale/database.mjs"
import { countLoaded, loadCatalogue } from "../../scripts/lib/scale/load.mjs"
import { rebuildIndex } from "../../scripts/lib/scale/shop.mjs"
import { step } from "../../scripts/lib/steps.mjs"
import { apiCases, pageCases, someProducts } from "./cases.mjs"
import { assertWorth, measure } from "./measure.mjs"
import { residentMegabytes } from "./program.mjs"
import { startApi, startStorefront } from "./servers.mjs"

/** @typedef {import("../../scripts/lib/scale/shop.mjs").Shop} Shop */
/** @typedef {import("./measure.mjs").Case} Case */
/** @typedef {{ rounds: number, seconds: number, warmUp: number, clients: readonly number[] }} Pace */

/** @param {() => Promise<unknown>} work @returns {Promise<number>} seconds */
const timed = async (work) => {
  const began = Date.now()
  await work()
  return (Date.now() - began) / 1000
}

/** @param {string} url @param {{ products: number, day: import("@ocop/rules").LocalDate, shop: Shop }} wanted */
const fill = async (url, wanted) => {
  const there = await withClient(url, countLoaded)
  const title = wanted.products.toLocaleString("en-US")
  let loadSeconds = 0
  let indexSeconds = 0
  await step(`Load up to ${title} products`, async () => {
    loadSeconds = await timed(() => withClient(url, (client) => loadCatalogue(client, wanted)))
  })
  await step(`Index ${title} products`, async () => {
    indexSeconds = await timed(() => rebuildIndex(url))
  })
  return { added: wanted.products - there, loadSeconds, indexSeconds }
}

/** A page that cannot be measured is said to be so; the API's cases must work. @param {Case[]} cases */
const worthwhile = async (cases) => {
  /** @type {string[]} */
  const notMeasured = []
  /** @type {Case[]} */
  const worth = []
  for (const one of cases)
    await assertWorth(one).then(
      () => worth.push(one),
      (error) => notMeasured.push(error.message)
    )
  return { worth, notMeasured }
}

const NO_STOREFRONT = ["the storefront has no server yet"]

/** @param {string} url @param {Shop} shop @param {Pace} pace */
const measureAll = async (url, shop, pace) => {
  const api = await startApi(url)
  const storefront = await startStorefront(api.url)
  const servers = [api, ...(storefront ? [storefront] : [])].map(({ running }) => running)
  const idle = servers.map(({ pid }) => residentMegabytes(pid))
  const products = await someProducts(api.url, shop.publishableKey)
  const pages = storefront
    ? await worthwhile(pageCases(storefront.url, products))
    : { worth: [], notMeasured: NO_STOREFRONT }
  const cases = [...apiCases(api.url, shop), ...pages.worth]
  const onRound = (/** @type {number} */ round) =>
    void process.stdout.write(`  round ${round} of ${pace.rounds}\n`)
  const measured = await measure(cases, { ...pace, onRound })
  const memory = servers.map(({ name, pid }, at) => ({
    name: name === "api" ? "API" : "Storefront",
    idle: idle[at] ?? NaN,
    busy: residentMegabytes(pid),
  }))
  for (const server of servers.reverse()) await server.stop()
  return { measured, memory, notMeasured: pages.notMeasured }
}

/**
 * @param {string} url of the database
 * @param {{ products: number, day: import("@ocop/rules").LocalDate, shop: Shop }} wanted
 * @param {Pace} pace
 * @returns {Promise<import("./report.mjs").Stage>}
 */
export const runStage = async (url, wanted, pace) => {
  const filled = await fill(url, wanted)
  /** @type {Awaited<ReturnType<typeof measureAll>> | undefined} */
  let results
  await step(`Measure at ${wanted.products.toLocaleString("en-US")} products`, async () => {
    results = await measureAll(url, wanted.shop, pace)
  })
  if (!results) throw new Error("Nothing was measured")
  return { products: wanted.products, ...filled, ...results }
}
