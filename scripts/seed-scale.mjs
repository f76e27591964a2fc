// @ts-check
// npm run seed:scale -- --products 100000 [--database name] [--day YYYY-MM-DD]
import { parseArgs } from "node:util"
import { reportAndExit } from "./lib/failure.mjs"
import { installPackages } from "./lib/install.mjs"
import { requireNode } from "./lib/machine.mjs"
import { API_PARTS } from "./lib/parts.mjs"
import { PlainError } from "./lib/run.mjs"
import { closeAll, closeOnSignals } from "./lib/shutdown.mjs"

const MOST = 1_000_000

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      products: { type: "string", default: "100000" },
      database: { type: "string" },
      day: { type: "string" },
    },
  })
  const products = Number(values.products)
  if (!Number.isInteger(products) || products < 1 || products > MOST)
    throw new PlainError(`--products takes a whole number from 1 to ${MOST}.`)
  return { ...values, products }
}

const main = async () => {
  requireNode()
  const { products, database, day } = readArguments()
  await installPackages()
  const { buildChanged } = await import("./lib/build.mjs")
  await buildChanged(API_PARTS)
  const { localDateInVietnam, parseLocalDate } = await import("@ocop/rules")
  const asOf = day ? parseLocalDate(day) : localDateInVietnam(new Date())
  if (!asOf) throw new PlainError("--day takes a day as YYYY-MM-DD.")
  const { openTarget } = await import("./lib/scale/database.mjs")
  const { seedScale } = await import("./lib/scale/seed.mjs")
  const target = await openTarget(database)
  await seedScale(target, { products, day: asOf })
  process.stdout.write(`${target.url}\n`)
}

closeOnSignals()
await main()
  .then(closeAll)
  .catch(async (error) => {
    await closeAll()
    reportAndExit(error)
  })
