// @ts-check
// What completing a cart of three producers takes against the stock completion of a cart with as many
// lines of one producer, and how many orders a second many buyers get.
import { withClient } from "../../scripts/lib/scale/database.mjs"
import { seededDatabase } from "../../scripts/lib/seeded.mjs"
import { step } from "../../scripts/lib/steps.mjs"
import { testDatabase } from "../../scripts/lib/test-database.mjs"
import { ACCOUNTS, testFloor } from "../../scripts/lib/test-floor.mjs"
import { describeMachine } from "./machine.mjs"
import { median } from "./measure.mjs"
import { number, writeReport } from "./report.mjs"
import { startApi } from "./servers.mjs"
import { complete, prepareCart, someVariants } from "./shopper.mjs"

/** @typedef {import("./shopper.mjs").Floor} Floor */
/** @typedef {{ rounds: number, clients: number, each: number }} Pace */

const FULL = { rounds: 40, clients: 16, each: 6 }
const QUICK = { rounds: 3, clients: 2, each: 1 }
const PRODUCERS = 3

/** Nobody is sold out while it is measured. @param {string} url */
const fillShelves = (url) =>
  withClient(url, (client) =>
    client.query(
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`
    )
  )

/**
 * All goods of one producer: the same products, sent by the first one's shop. The links are what the
 * framework and the floor read.
 * @param {string} url @param {string[]} variants
 */
const giveToOne = async (url, variants) => {
  const [first, ...others] = variants
  await withClient(url, async (client) => {
    for (const table of [
      "product_shipping_profile",
      "product_product_ocop_producer_ocop_producer",
    ]) {
      const column =
        table === "product_shipping_profile" ? "shipping_profile_id" : "ocop_producer_id"
      await client.query(
        `update ${table} set ${column} = (select ${column} from ${table} where deleted_at is null and product_id =
           (select product_id from product_variant where id = $1))
         where product_id in (select product_id from product_variant where id = any($2))`,
        [first, others]
      )
    }
  })
}

/** @param {Floor} floor @param {string[]} variants @param {number} rounds */
const alone = async (floor, variants, rounds) => {
  const times = []
  for (let round = 0; round < rounds; round++)
    times.push((await complete(floor, await prepareCart(floor, variants))).took)
  return times.slice(Math.min(2, rounds - 1))
}

/** @param {Floor} floor @param {string[]} variants @param {Pace} pace */
const together = async (floor, variants, { clients, each }) => {
  const carts = []
  for (let at = 0; at < clients * each; at++) carts.push(await prepareCart(floor, variants))
  let orders = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let at = client; at < carts.length; at += clients) {
        const made = (await complete(floor, carts[at] ?? "")).orders
        orders += made
      }
    })
  )
  return orders / ((performance.now() - began) / 1000)
}

/** @typedef {{ three: number[], one: number[], threePerSecond: number, onePerSecond: number }} Numbers */

/** @param {Numbers} numbers @param {Pace} pace */
const table = ({ three, one, threePerSecond, onePerSecond }, { clients }) =>
  [
    `| completion of a cart with three lines | median ms, one client | orders/s, ${clients} clients |`,
    "| --- | ---: | ---: |",
    `| three producers: three orders | ${number(median(three))} | ${number(threePerSecond)} |`,
    `| one producer: the stock completion | ${number(median(one))} | ${number(onePerSecond)} |`,
    `| ratio | ${(median(three) / median(one)).toFixed(2)} × | ${(threePerSecond / onePerSecond).toFixed(2)} × |`,
  ].join("\n")

/** @param {string} url @param {Pace} pace @returns {Promise<Numbers>} */
const measureOrders = async (url, pace) => {
  await fillShelves(url)
  const { url: api } = await startApi(url)
  const { publishable_key, region_id } = await (await fetch(`${api}/ocop/settings`)).json()
  const floor = { api, key: publishable_key, regionId: region_id }
  const variants = await someVariants(floor, PRODUCERS)
  const three = await alone(floor, variants, pace.rounds)
  const threePerSecond = await together(floor, variants, pace)
  await giveToOne(url, variants)
  const one = await alone(floor, variants, pace.rounds)
  const onePerSecond = await together(floor, variants, pace)
  return { three, one, threePerSecond, onePerSecond }
}

/** @param {boolean} isQuick proves that it runs; writes no numbers down */
export const benchOrders = async (isQuick) => {
  const pace = isQuick ? QUICK : FULL
  const machine = describeMachine("embedded")
  const floor = await testFloor()
  const url = await seededDatabase("ocop_orders", await testDatabase(), floor, ACCOUNTS)
  /** @type {Numbers | undefined} */
  let numbers
  await step("Measure completions", async () => void (numbers = await measureOrders(url, pace)))
  if (!numbers) return
  const said = `Measured on ${machine.date} at ${machine.commit}: ${machine.cores} cores (${machine.model}), Node.js ${machine.node}; load average at the beginning ${machine.load}.`
  const text = `${said}\n\n${table(numbers, pace)}`
  process.stdout.write(`\n${text}\n`)
  if (!isQuick) await writeReport(text, "bench-orders")
}
