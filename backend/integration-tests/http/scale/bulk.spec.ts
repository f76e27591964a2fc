import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Commerce } from "../../../src/seed/commerce"
import { createShopper, type Shopper } from "../checkout/shopper"
import type { World } from "../checkout/world"
import { buildShop, load, makeReference } from "./world"

const LOADED = 120

/** Medusa's tables of a listing, with what tells a generated row. */
const TABLES = [
  "product",
  "product_option",
  "product_option_value",
  "product_product_option",
  "product_product_option_value",
  "product_variant",
  "product_variant_option",
  "price_set",
  "price",
  "inventory_item",
  "inventory_level",
  "product_sales_channel",
  "product_shipping_profile",
  "product_variant_price_set",
  "product_variant_inventory_item",
  "product_product_ocop_producer_ocop_producer",
  "product_product_ocop_certification_ocop_registered_product",
]

type Row = Record<string, unknown>

/** What a value is like: ids by prefix and length, flags and exact numbers as they are built. */
const likeness = (value: unknown): unknown => {
  if (typeof value === "boolean" || value === null) return value
  if (typeof value === "object") return Object.keys(value).map((key) => [key, typeof key])
  if (typeof value !== "string") return typeof value
  const id = /^([a-z]+)_([0-9A-HJKMNP-TV-Z]{26})$/.exec(value)
  return id ? `id ${id[1]}` : /^\d{4}-\d\d-\d\dT/.test(value) ? "instant" : "text"
}

const likenessOf = (row: Row) =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, likeness(value)]))

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let commerce: Commerce
    let shopper: Shopper
    const reference: Record<string, Row> = {}

    const select = async (sql: string): Promise<Row[]> => (await dbConnection.raw(sql)).rows
    const rowOf = async (table: string): Promise<Row> => {
      const [first] = await select(`SELECT row_to_json(t) AS row FROM "${table}" t LIMIT 1`)
      return first?.row as Row
    }
    /** Rows entered until an instant: how many, and a hash of all that is in them. */
    const fingerprint = async (until: unknown) => {
      const of = (table: string) =>
        select(`SELECT count(*), md5(string_agg(t::text, ',' ORDER BY id)) FROM "${table}" t
          WHERE created_at <= '${until}'`)
      return Promise.all(["product", "price", "inventory_level", "ocop_certificate"].map(of))
    }
    const lastEntered = async () => {
      const [row] = await select(`SELECT max(created_at)::text AS until FROM product
        WHERE external_id LIKE 'seed-scale-%'`)
      return row?.until
    }

    beforeAll(async () => {
      commerce = await buildShop(getContainer())
      // the shopper uses only the ids of the set-up
      shopper = createShopper(api, commerce as World)
      await makeReference(getContainer(), commerce)
      for (const table of TABLES) reference[table] = await rowOf(table)
      await load(dbConfig.clientUrl, commerce, LOADED)
    })

    const generated = async (table: string): Promise<Row> => {
      const mark = JSON.stringify(reference[table])
      const rows = await select(`SELECT row_to_json(t) AS row FROM "${table}" t LIMIT 2`)
      return rows.map(({ row }) => row as Row).find((row) => JSON.stringify(row) !== mark) ?? {}
    }

    it.each(TABLES)("fills every column of %s as Medusa's own workflows do", async (table) => {
      expect(likenessOf(await generated(table))).toEqual(likenessOf(reference[table] ?? {}))
    })

    it("is read through the stock listing with prices in whole đồng and stock", async () => {
      const fields = "*variants.calculated_price,+variants.inventory_quantity"
      const { status, data } = await shopper.get(
        `/store/products?limit=200&region_id=${commerce.regionId}&fields=${fields}`
      )
      expect(status).toBe(200)
      expect(data.count).toBe(LOADED + 1)
      const variants = data.products.flatMap(({ variants }: { variants: Row[] }) => variants)
      expect(variants.length).toBeGreaterThan(LOADED)
      for (const { calculated_price: price, inventory_quantity: stock } of variants) {
        expect(price).toMatchObject({
          currency_code: "vnd",
          is_calculated_price_tax_inclusive: true,
        })
        expect(price.calculated_amount % 1000).toBe(0)
        expect(price.calculated_amount).toBeGreaterThan(0)
        expect(stock).toBeGreaterThanOrEqual(0)
      }
    })

    it("is bought through the stock cart, which takes the pieces from the stock", async () => {
      const [offer] = await select(`
        SELECT variant.id, price.amount::int AS price, level.id AS level
        FROM product_variant variant
        JOIN product_product_ocop_producer_ocop_producer link USING (product_id)
        JOIN ocop_producer producer ON producer.id = link.ocop_producer_id
        JOIN product_variant_price_set priced ON priced.variant_id = variant.id
        JOIN price ON price.price_set_id = priced.price_set_id
        JOIN product_variant_inventory_item item ON item.variant_id = variant.id
        JOIN inventory_level level ON level.inventory_item_id = item.inventory_item_id
        WHERE producer.status = 'active' AND level.stocked_quantity >= 2
        ORDER BY variant.id LIMIT 1`)
      const cart = await shopper.prepare(String(offer?.id), 2)
      const { status, data } = await shopper.complete(cart)
      expect({ status, type: data.type }).toEqual({ status: 200, type: "order" })
      expect(data.order.item_total).toBe(2 * Number(offer?.price))
      const [level] = await select(
        `SELECT reserved_quantity::int AS reserved FROM inventory_level WHERE id = '${offer?.level}'`
      )
      expect(level).toEqual({ reserved: 2 })
    })

    it("shows its certificates in the public register", async () => {
      const { status, data } = await shopper.get("/store/ocop/register?per_page=24")
      const [{ count }] = (await select("SELECT count(*)::int FROM ocop_certificate")) as [Row]
      expect({ status, count: data.count }).toEqual({ status: 200, count })
    })

    it("changes nothing the second time", async () => {
      const before = await fingerprint("infinity")
      expect(await load(dbConfig.clientUrl, commerce, LOADED)).toBe(0)
      expect(await fingerprint("infinity")).toEqual(before)
    })

    it("adds only the rest when more are wanted, and never takes away", async () => {
      const until = await lastEntered()
      const before = await fingerprint(until)
      expect(await load(dbConfig.clientUrl, commerce, LOADED + 50)).toBe(50)
      expect(await fingerprint(until)).toEqual(before)
      expect(await load(dbConfig.clientUrl, commerce, 10)).toBe(0)
      expect(await select("SELECT count(*)::int FROM product")).toEqual([{ count: LOADED + 51 }])
    })
  },
})
