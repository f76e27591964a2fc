// @ts-check
// npm run bench [-- --products 2000] [--database name] [--keep] [--write] : measures on a database
// of its own, made anew. All sizes and docs/benchmarks.md without --products; else one size, quickly.
// --only orders [--quick]: completing carts of three producers and of one.
// --only storefront: pages of the demonstration floor, and Lighthouse; --official <folder> adds a clone
// of Medusa's Next.js storefront with its packages installed.
import { parseArgs } from "node:util"
import { reportAndExit } from "../scripts/lib/failure.mjs"
import { installPackages } from "../scripts/lib/install.mjs"
import { requireNode } from "../scripts/lib/machine.mjs"
import { PlainError } from "../scripts/lib/run.mjs"
import { closeAll, closeOnSignals, onClose } from "../scripts/lib/shutdown.mjs"

const SIZES = [2_000, 100_000]
const FULL = { rounds: 5, seconds: 4, warmUp: 4, clients: [1, 10] }
const QUICK = { rounds: 3, seconds: 2, warmUp: 2, clients: [1, 10] }

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      official: { type: "string" },
      products: { type: "string" },
      database: { type: "string", default: "ocop_bench" },
      quick: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  })
  const products = values.products === undefined ? null : Number(values.products)
  if (products !== null && !(Number.isInteger(products) && products >= 500))
    throw new PlainError("--products takes a whole number from 500.")
  if (values.only !== undefined && !["storefront", "orders"].includes(values.only))
    throw new PlainError("--only takes storefront or orders.")
  return { ...values, products }
}

/** @param {string} database @param {boolean} keep */
const openDatabase = async (database, keep) => {
  const { createIfMissing, drop, openTarget } = await import("../scripts/lib/scale/database.mjs")
  const { migrate, prepareShop } = await import("../scripts/lib/scale/shop.mjs")
  const { step } = await import("../scripts/lib/steps.mjs")
  const target = await openTarget(database)
  if (!keep) onClose(() => drop(target))
  await drop(target)
  await createIfMissing(target)
  await step(`Migrate ${target.name}`, () => migrate(target.url))
  const shop = await step("Set up the shop and the communes", () => prepareShop(target.url))
  return { target, shop }
}

const postgresVersion = async (/** @type {string} */ url) => {
  const { withClient } = await import("../scripts/lib/scale/database.mjs")
  const { rows } = await withClient(url, (client) => client.query("SHOW server_version"))
  return String(rows[0].server_version).split(" ")[0] ?? ""
}

const main = async () => {
  requireNode()
  const { only, official, products, database, quick, keep, write } = readArguments()
  await installPackages()
  const { buildChanged } = await import("../scripts/lib/build.mjs")
  await buildChanged()
  if (only === "storefront") return (await import("./lib/storefront.mjs")).benchStorefront(official)
  if (only === "orders") return (await import("./lib/orders.mjs")).benchOrders(quick)
  const { describeMachine } = await import("./lib/machine.mjs")
  const { resultsText, writeReport } = await import("./lib/report.mjs")
  const { runStage } = await import("./lib/stage.mjs")
  const { measureStarts } = await import("./lib/start-times.mjs")
  const { localDateInVietnam } = await import("@ocop/rules")
  const began = Date.now()
  const { target, shop } = await openDatabase(database, keep)
  const machine = describeMachine(await postgresVersion(target.url))
  const day = localDateInVietnam(new Date())
  const stages = []
  for (const size of products === null ? SIZES : [products])
    stages.push(
      await runStage(target.url, { products: size, day, shop }, products === null ? FULL : QUICK)
    )
  const starts =
    products === null ? await measureStarts() : { reason: "a quick run leaves out npm start" }
  const minutes = (Date.now() - began) / 60_000
  const text = resultsText({ machine, stages, starts, minutes })
  process.stdout.write(`\n${text}\n`)
  if (products === null || write) await writeReport(text)
}

closeOnSignals()
await main()
  .then(closeAll)
  .catch(async (error) => {
    await closeAll()
    reportAndExit(error)
  })
