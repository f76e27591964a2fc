import { localDate, type LocalDate } from "@ocop/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@ocop/rating/lib/today"
import { parse } from "csv-parse/sync"
import type { Commerce } from "../commerce"
import { part } from "../progress"
import type { RegisterRow } from "../register/convert"
import { readRegisterFile, REGISTER_FILE } from "../register/files"
import { registerCsv } from "../register/write-csv"
import { renewalsOn } from "../renewals/renewals"
import { tellStories } from "../goods/producer-stories"
import { addPhones } from "../shop/contacts"
import { addGoods } from "../goods/add-goods"
import { createListings } from "../shop/create-listings"
import { listingsOf } from "../shop/listing"
import { openShops } from "../shop/open-shops"
import { verifyShops } from "../shop/verify-shops"
import { readNotes, writeNotes } from "../store-notes"
import { fileLate, importCsv } from "./import-register"
import { listed, readProducts, sellable } from "./read-products"

/** A run that was cut short yesterday goes on with yesterday's renewals. */
const demoDay = async (container: MedusaContainer): Promise<LocalDate> => {
  const { ocop_demo_day } = await readNotes(container)
  if (ocop_demo_day) return localDate(ocop_demo_day)
  const day = today()
  await writeNotes(container, { ocop_demo_day: day })
  return day
}

const listProducts = async (container: MedusaContainer, commerce: Commerce): Promise<string> => {
  const products = await readProducts(container)
  const done = listed(products)
  const missing = listingsOf(sellable(products)).filter(
    ({ product }) => !done.has(product.registeredProductId)
  )
  const shops = await openShops(container, commerce.salesChannelId, missing)
  await createListings(container, { ...commerce, shops }, missing)
  return `${missing.length} products`
}

/**
 * The register of the repository, its demonstration renewals, and a shop that sells its products.
 * Each part adds what is missing, so that a run that was cut short is completed by the next one.
 */
export const seedDemo = async (container: MedusaContainer, commerce: Commerce): Promise<void> => {
  const register = readRegisterFile(REGISTER_FILE)
  // the file's columns are those of RegisterRow
  const rows = parse(register, { columns: true }) as RegisterRow[]
  const renewals = renewalsOn(rows, await demoDay(container))
  await part("Register", () => importCsv(container, register))
  await part("Demonstration renewals", () => importCsv(container, registerCsv(renewals.rows)))
  await part("Late re-assessments", () => fileLate(container, renewals.lateFilings))
  await part("Illustrative phone numbers", () => addPhones(container))
  await part("Products in the shop", () => listProducts(container, commerce))
  await part("Verified sellers", () => verifyShops(container))
  await part("Illustrative labels", async () => addGoods(container, await readProducts(container)))
  await part("Illustrative stories", async () =>
    tellStories(container, await readProducts(container))
  )
}
