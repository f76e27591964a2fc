import type { RemoteQueryFunction } from "@medusajs/framework/types"

export type Query = Pick<RemoteQueryFunction, "graph">
/** From the ids of rows of one kind to the products they belong to. */
export type Finder = (query: Query, ids: string[]) => Promise<string[]>
type Row = Record<string, unknown>

export const read = async (
  query: Query,
  entity: string,
  field: string,
  filters: Record<string, unknown>
): Promise<Row[]> => {
  const { data } = await query.graph({ entity, fields: [field], filters, withDeleted: true })
  return data as Row[]
}

/** One column of the rows, without gaps. */
export const column = (rows: Row[], name: string): string[] =>
  rows.flatMap((row) => (typeof row[name] === "string" ? [row[name]] : []))

export const ofVariants: Finder = async (query, ids) =>
  ids.length ? column(await read(query, "variant", "product_id", { id: ids }), "product_id") : []

export const ofGoods: Finder = async (query, id) =>
  column(await read(query, "ocop_goods", "product_id", { id }), "product_id")

const ofPriceSets: Finder = async (query, price_set_id) => {
  if (!price_set_id.length) return []
  const links = await read(query, "product_variant_price_set", "variant_id", { price_set_id })
  return ofVariants(query, column(links, "variant_id"))
}

export const ofPrices: Finder = async (query, ids) =>
  ofPriceSets(
    query,
    column(await read(query, "price", "price_set_id", { id: ids }), "price_set_id")
  )

export const ofPriceLists: Finder = async (query, price_list_id) =>
  ofPriceSets(
    query,
    column(await read(query, "price", "price_set_id", { price_list_id }), "price_set_id")
  )

const ofInventoryItems: Finder = async (query, inventory_item_id) => {
  if (!inventory_item_id.length) return []
  const entity = "product_variant_inventory_item"
  const links = await read(query, entity, "variant_id", { inventory_item_id })
  return ofVariants(query, column(links, "variant_id"))
}

export const ofStock =
  (entity: "inventory_level" | "reservation"): Finder =>
  async (query, ids) =>
    ofInventoryItems(
      query,
      column(await read(query, entity, "inventory_item_id", { id: ids }), "inventory_item_id")
    )

export const ofChannelLinks: Finder = async (query, id) =>
  column(await read(query, "product_sales_channel", "product_id", { id }), "product_id")

/** A producer has many products, a registered product has one; the link names them accordingly. */
interface Linked {
  product?: { id: string } | null
  products?: ({ id: string } | null)[] | null
}

const productsOf = (rows: unknown[]): string[] =>
  // every entity read below has one of the two
  (rows as Linked[]).flatMap(({ product, products }) =>
    [product, ...(products ?? [])].flatMap((one) => one?.id ?? [])
  )

const readLinked = async (
  query: Query,
  entity: "ocop_producer" | "ocop_registered_product",
  filters: Record<string, unknown>
): Promise<string[]> => {
  const link = entity === "ocop_producer" ? "products.id" : "product.id"
  const { data } = await query.graph({ entity, fields: ["id", link], filters })
  return productsOf(data)
}

export const ofLinked =
  (entity: "ocop_producer" | "ocop_registered_product"): Finder =>
  async (query, ids) =>
    ids.length ? readLinked(query, entity, { id: ids }) : []

export const ofCertificates: Finder = async (query, ids) => {
  const rows = await read(query, "ocop_certificate", "registered_product_id", { id: ids })
  return ofLinked("ocop_registered_product")(query, column(rows, "registered_product_id"))
}

/** An import that does not say what it touched may have touched everything. */
export const ofImport: Finder = async (query, ids) =>
  ids.length ? ofCertificates(query, ids) : readLinked(query, "ocop_registered_product", {})

export const themselves: Finder = async (_, ids) => ids
