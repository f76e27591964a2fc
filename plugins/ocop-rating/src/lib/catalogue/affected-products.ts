import {
  InventoryEvents,
  PricingEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import {
  CERTIFICATE_CHANGED,
  GOODS_CHANGED,
  PRODUCER_CHANGED,
  PRODUCT_LINKED,
  REGISTER_IMPORTED,
} from "../../workflows/events"
import {
  column,
  ofCertificates,
  ofGoods,
  ofChannelLinks,
  ofImport,
  ofLinked,
  ofPriceLists,
  ofPrices,
  ofStock,
  ofVariants,
  read,
  themselves,
  type Finder,
  type Query,
} from "./product-finders"

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
  ...all(["LinkProductSalesChannel.attached", "LinkProductSalesChannel.detached"], ofChannelLinks),
  [PRODUCT_LINKED, themselves],
  [GOODS_CHANGED, themselves],
  [PRODUCER_CHANGED, ofLinked("ocop_producer")],
  [CERTIFICATE_CHANGED, ofCertificates],
  [REGISTER_IMPORTED, ofImport],
])

/** Rows whose change moves a product, and how they lead to it. */
const SOURCES: [string, Finder][] = [
  ["product", themselves],
  ["variant", ofVariants],
  ["price", ofPrices],
  ["inventory_level", ofStock("inventory_level")],
  ["reservation", ofStock("reservation")],
  ["product_sales_channel", ofChannelLinks],
  ["ocop_producer", ofLinked("ocop_producer")],
  ["ocop_certificate", ofCertificates],
  ["ocop_goods", ofGoods],
]

/** Products that anything has happened to since then, deleted ones included. */
export const productsChangedSince = async (query: Query, since: Date): Promise<string[]> => {
  const found: string[] = []
  for (const [entity, finder] of SOURCES) {
    const rows = await read(query, entity, "id", { updated_at: { $gte: since } })
    const ids = column(rows, "id")
    if (ids.length) found.push(...(await finder(query, ids)))
  }
  return [...new Set(found)]
}

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
