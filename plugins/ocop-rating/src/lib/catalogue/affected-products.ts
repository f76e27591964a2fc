import type { RemoteQueryFunction } from "@medusajs/framework/types"
import {
  InventoryEvents,
  PricingEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import {
  CERTIFICATE_CHANGED,
  PRODUCER_CHANGED,
  PRODUCT_LINKED,
  REGISTER_IMPORTED,
} from "../../workflows/events"

type Query = Pick<RemoteQueryFunction, "graph">
type Finder = (query: Query, ids: string[]) => Promise<string[]>
type Row = Record<string, unknown>

const read = async (
  query: Query,
  entity: string,
  field: string,
  filters: Record<string, unknown>
): Promise<Row[]> => {
  const { data } = await query.graph({ entity, fields: [field], filters, withDeleted: true })
  return data as Row[]
}

/** One column of the rows, without gaps. */
const column = (rows: Row[], name: string): string[] =>
  rows.flatMap((row) => (typeof row[name] === "string" ? [row[name]] : []))

const ofVariants: Finder = async (query, ids) =>
  ids.length ? column(await read(query, "variant", "product_id", { id: ids }), "product_id") : []

const ofPriceSets: Finder = async (query, price_set_id) => {
  if (!price_set_id.length) return []
  const links = await read(query, "product_variant_price_set", "variant_id", { price_set_id })
  return ofVariants(query, column(links, "variant_id"))
}

const ofPrices: Finder = async (query, ids) =>
  ofPriceSets(
    query,
    column(await read(query, "price", "price_set_id", { id: ids }), "price_set_id")
  )

const ofPriceLists: Finder = async (query, price_list_id) =>
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

const ofStock =
  (entity: "inventory_level" | "reservation"): Finder =>
  async (query, ids) =>
    ofInventoryItems(
      query,
      column(await read(query, entity, "inventory_item_id", { id: ids }), "inventory_item_id")
    )

interface Linked {
  product?: { id: string } | ({ id: string } | null)[] | null
}

const ofLinked =
  (entity: "ocop_producer" | "ocop_registered_product"): Finder =>
  async (query, ids) => {
    if (!ids.length) return []
    const { data } = await query.graph({ entity, fields: ["product.id"], filters: { id: ids } })
    return (data as Linked[]).flatMap(({ product }) =>
      [product].flat().flatMap((one) => (one ? [one.id] : []))
    )
  }

const ofCertificates: Finder = async (query, ids) => {
  const rows = await read(query, "ocop_certificate", "registered_product_id", { id: ids })
  return ofLinked("ocop_registered_product")(query, column(rows, "registered_product_id"))
}

/** An import that does not say what it touched may have touched everything. */
const ofImport: Finder = async (query, ids) => {
  if (ids.length) return ofCertificates(query, ids)
  const { data } = await query.graph({ entity: "ocop_registered_product", fields: ["product.id"] })
  return (data as Linked[]).flatMap(({ product }) =>
    [product].flat().flatMap((one) => (one ? [one.id] : []))
  )
}

const themselves: Finder = async (_, ids) => ids

const all = (names: string[], finder: Finder): [string, Finder][] =>
  names.map((name) => [name, finder])

const FINDERS = new Map<string, Finder>([
  ...all(Object.values(ProductWorkflowEvents), themselves),
  ...all(Object.values(ProductVariantWorkflowEvents), ofVariants),
  ...all(
    [PricingEvents.PRICE_CREATED, PricingEvents.PRICE_UPDATED, PricingEvents.PRICE_DELETED],
    ofPrices
  ),
  ...all([PricingEvents.PRICE_LIST_UPDATED, PricingEvents.PRICE_LIST_DELETED], ofPriceLists),
  ...all(
    [
      InventoryEvents.INVENTORY_LEVEL_CREATED,
      InventoryEvents.INVENTORY_LEVEL_UPDATED,
      InventoryEvents.INVENTORY_LEVEL_DELETED,
    ],
    ofStock("inventory_level")
  ),
  ...all(
    [
      InventoryEvents.RESERVATION_ITEM_CREATED,
      InventoryEvents.RESERVATION_ITEM_UPDATED,
      InventoryEvents.RESERVATION_ITEM_DELETED,
    ],
    ofStock("reservation")
  ),
  [PRODUCT_LINKED, themselves],
  [PRODUCER_CHANGED, ofLinked("ocop_producer")],
  [CERTIFICATE_CHANGED, ofCertificates],
  [REGISTER_IMPORTED, ofImport],
])

/** Events after which the listing may be wrong. */
export const LISTING_EVENTS = [...FINDERS.keys()]

/** Ids of an event's data: `{ id }`, `{ id: [] }`, `{ ids }`, or a list of such. */
export const idsOf = (data: unknown): string[] =>
  [data].flat().flatMap((entry) => {
    const { id, ids } = (entry ?? {}) as { id?: unknown; ids?: unknown }
    return [id, ids].flat().filter((value): value is string => typeof value === "string")
  })

/** Products whose document may have to change after an event. */
export const affectedProducts = async (
  query: Query,
  event: string,
  data: unknown
): Promise<string[]> => {
  const found = await FINDERS.get(event)?.(query, idsOf(data))
  return [...new Set(found)]
}
