// @ts-check
// Rows as Medusa's createProductsWorkflow and the links leave them; what is not named takes the
// column's default.
import { foldVietnamese } from "@ocop/rules"
import { idOf } from "./ids.mjs"

/** @typedef {import("./catalogue.mjs").Entry} Entry */
/** @typedef {import("./shop.mjs").Shop} Shop */
/** @typedef {Record<string, unknown>} Row */
/** @typedef {Record<string, Row[]>} Tables */

const MOST_VARIANTS = 4
const ACTOR = "seed-scale"

/** How Medusa keeps an exact number beside the plain one. @param {number} number */
const raw = (number) => ({ value: String(number), precision: 20 })

/** @param {Entry} entry */
const makersOf = ({ at, serial }) => {
  const time = new Date(at).toISOString()
  const times = { created_at: time, updated_at: time }
  return {
    times,
    id: (/** @type {string} */ prefix, nth = 0) => idOf(prefix, at, serial * MOST_VARIANTS + nth),
  }
}

/** @param {Entry} entry @param {Shop} shop @returns {Record<string, Row>} one row a table */
const productRows = (entry, shop) => {
  const { id, times } = makersOf(entry)
  const { listing } = entry
  const product_id = id("prod")
  return {
    product: {
      id: product_id,
      title: listing.title,
      handle: listing.handle,
      description: listing.description,
      status: "published",
      origin_country: "vn",
      is_giftcard: false,
      discountable: true,
      external_id: externalId(entry.serial),
      ...times,
    },
    product_option: { id: id("opt"), title: "Quy cách", is_exclusive: true, ...times },
    product_product_option: {
      id: id("prodopt"),
      product_id,
      product_option_id: id("opt"),
      ...times,
    },
    product_sales_channel: {
      id: id("prodsc"),
      product_id,
      sales_channel_id: shop.salesChannelId,
      ...times,
    },
    product_shipping_profile: {
      id: id("prodsp"),
      product_id,
      shipping_profile_id: shop.shippingProfileId,
      ...times,
    },
    product_product_ocop_producer_ocop_producer: {
      id: id("link"),
      product_id,
      ocop_producer_id: entry.producer.row.id,
      ...times,
    },
  }
}

/** @param {Entry} entry @param {number} nth @param {Shop} shop @returns {Record<string, Row>} */
const variantRows = (entry, nth, shop) => {
  const { id, times } = makersOf(entry)
  const variant = entry.listing.variants[nth]
  if (!variant) throw new RangeError(`Product ${entry.serial} has no variant ${nth}`)
  const { title, grams, price, stock } = variant
  const sku = `OCOP-${entry.serial}-${nth + 1}`
  const variant_id = id("variant", nth)
  const option_value_id = id("optval", nth)
  const price_set_id = id("pset", nth)
  const inventory_item_id = id("iitem", nth)
  return {
    product_option_value: { id: option_value_id, value: title, option_id: id("opt"), ...times },
    product_product_option_value: {
      id: id("prodoptval", nth),
      product_product_option_id: id("prodopt"),
      product_option_value_id: option_value_id,
      ...times,
    },
    product_variant: {
      id: variant_id,
      title,
      sku,
      allow_backorder: false,
      manage_inventory: true,
      weight: grams,
      variant_rank: nth,
      product_id: id("prod"),
      ...times,
    },
    product_variant_option: { variant_id, option_value_id },
    price_set: { id: price_set_id, ...times },
    price: {
      id: id("price", nth),
      price_set_id,
      currency_code: "vnd",
      amount: price,
      raw_amount: raw(price),
      rules_count: 0,
      ...times,
    },
    product_variant_price_set: { id: id("pvps", nth), variant_id, price_set_id, ...times },
    inventory_item: {
      id: inventory_item_id,
      sku,
      title,
      description: title,
      weight: grams,
      requires_shipping: true,
      ...times,
    },
    inventory_level: {
      id: id("ilev", nth),
      inventory_item_id,
      location_id: shop.stockLocationId,
      stocked_quantity: stock,
      raw_stocked_quantity: raw(stock),
      reserved_quantity: 0,
      raw_reserved_quantity: raw(0),
      incoming_quantity: 0,
      raw_incoming_quantity: raw(0),
      ...times,
    },
    product_variant_inventory_item: {
      id: id("pvitem", nth),
      variant_id,
      inventory_item_id,
      required_quantity: 1,
      ...times,
    },
  }
}

/** The product in the register, when it has or had a certificate. @param {Entry} entry @returns {Record<string, Row>} */
const registeredRows = (entry) => {
  const { listing, registeredId, producer } = entry
  if (!entry.certificates.length) return {}
  const { id, times } = makersOf(entry)
  return {
    ocop_registered_product: {
      id: registeredId,
      name: listing.title,
      search_name: foldVietnamese(listing.title),
      product_set: listing.set,
      producer_id: producer.row.id,
      ...times,
    },
    product_product_ocop_certification_ocop_registered_product: {
      id: id("link"),
      product_id: id("prod"),
      ocop_registered_product_id: registeredId,
      ...times,
    },
  }
}

/** The trail says that the row was loaded. @param {Entry} entry @returns {Record<string, Row>[]} */
const certificateRows = (entry) =>
  entry.certificates.map((certificate) => ({
    ocop_certificate: certificate,
    ocop_certificate_change: {
      id: certificate.id.replace(/^cert/, "certch"),
      certificate_id: certificate.id,
      action: "imported",
      actor_id: ACTOR,
      created_at: certificate.created_at,
      updated_at: certificate.updated_at,
    },
  }))

/** @param {Entry} entry @returns {Record<string, Row>} */
const producerRows = ({ isFirst, producer: { row } }) => {
  if (!isFirst) return {}
  const { id, created_at, updated_at } = row
  const change = { id: id.replace(/^prdc/, "prdch"), producer_id: id, created_at, updated_at }
  const seller = { producer_id: id, created_at, updated_at }
  return {
    ocop_producer: row,
    ocop_producer_change: { ...change, action: "imported", actor_id: ACTOR },
    ocop_seller: { ...seller, id: id.replace(/^prdc/, "slr"), state: "verified" },
    ocop_seller_change: {
      ...seller,
      id: id.replace(/^prdc/, "slrch"),
      action: "verified",
      actor_id: ACTOR,
    },
  }
}

/** How a generated product is known again: its place in the catalogue, in Medusa's external id. */
export const EXTERNAL_PREFIX = "seed-scale-"
/** @param {number} serial */
export const externalId = (serial) => `${EXTERNAL_PREFIX}${String(serial).padStart(7, "0")}`

/** Parents before children. @type {readonly string[]} */
export const TABLES = [
  "ocop_producer",
  "ocop_producer_change",
  "ocop_seller",
  "ocop_seller_change",
  "ocop_registered_product",
  "ocop_certificate",
  "ocop_certificate_change",
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

/** @param {readonly Entry[]} entries @param {Shop} shop @returns {Tables} */
export const rowsOf = (entries, shop) => {
  /** @type {Tables} */
  const tables = Object.fromEntries(TABLES.map((table) => [table, []]))
  for (const entry of entries)
    for (const rows of [
      producerRows(entry),
      registeredRows(entry),
      ...certificateRows(entry),
      productRows(entry, shop),
      ...entry.listing.variants.map((_, nth) => variantRows(entry, nth, shop)),
    ])
      for (const [table, row] of Object.entries(rows)) tables[table]?.push(row)
  return tables
}
