import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  ProductStatus,
} from "@medusajs/framework/utils"
import type { StoreProduct, StoreProductVariant } from "@ocop/contracts"
import { unitPrice, type LocalDate } from "@ocop/rules"
import type { GoodsFacts } from "../../modules/goods/facts"
import { lowestUnitPrice, netContentOf, toStoreGoods } from "../goods"
import { readRegister } from "../read-register"
import { notFound } from "../refusal"
import { toBadge, toRegisterEntry } from "../register-entry"
import { today } from "../today"
import { leadingCertificate } from "./badges"
import { readStoreProducer } from "./list-producers"
import { presentHandle } from "./find-product"
import { lowestPrice, priceContext, priceOf, type PricedVariant } from "./prices"

interface VariantRow extends PricedVariant {
  id: string
  title: string
  sku: string | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
}

interface ProductRow {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  description: string | null
  images: { url: string }[]
  sales_channels: ({ id: string } | null)[]
  variants: VariantRow[]
  ocop_goods?: GoodsFacts | null
  ocop_producer?: { id: string } | null
  ocop_registered_product?: { id: string; product_set: number | null } | null
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "thumbnail",
  "description",
  "images.url",
  "sales_channels.id",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.calculated_amount",
  "ocop_goods.*",
  "ocop_producer.id",
  "ocop_registered_product.id",
  "ocop_registered_product.product_set",
]

const ALL_OF_ONE_PRODUCT = { skip: 0, take: 50 }

const findProduct = async (
  container: MedusaContainer,
  handle: string,
  channels: string[]
): Promise<ProductRow | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { handle, status: ProductStatus.PUBLISHED },
    context: await priceContext(query),
  })
  // the fields above are exactly those of ProductRow
  const [row] = data as unknown as ProductRow[]
  return row?.sales_channels.some((channel) => channel && channels.includes(channel.id))
    ? row
    : null
}

/** As ranked, else the cheapest first: ids made in one moment have no order. */
const inOrder = (a: VariantRow, b: VariantRow): number =>
  (a.variant_rank ?? 0) - (b.variant_rank ?? 0) ||
  (priceOf(a) ?? Infinity) - (priceOf(b) ?? Infinity) ||
  a.id.localeCompare(b.id)

/** Pieces of each variant that can be ordered now in any of the channels; null: not counted. */
const readVariants = async (
  container: MedusaContainer,
  row: ProductRow,
  channels: string[]
): Promise<StoreProductVariant[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const variant_ids = row.variants.map(({ id }) => id)
  const stocks = await Promise.all(
    (variant_ids.length ? channels : []).map((sales_channel_id) =>
      getVariantAvailability(query, { variant_ids, sales_channel_id })
    )
  )
  const pieces = (id: string) => Math.max(0, ...stocks.map((stock) => stock[id]?.availability ?? 0))
  return [...row.variants].sort(inOrder).map((variant) => ({
    id: variant.id,
    title: variant.title,
    sku: variant.sku,
    price: priceOf(variant),
    net_content: netContentOf(row.ocop_goods, variant.id),
    unit_price: unitPrice(priceOf(variant), netContentOf(row.ocop_goods, variant.id)),
    available: variant.manage_inventory && !variant.allow_backorder ? pieces(variant.id) : null,
  }))
}

const readCertificates = async (
  container: MedusaContainer,
  registered_product_id: string | undefined,
  day: LocalDate
): Promise<Pick<StoreProduct, "badge" | "certificate" | "history">> => {
  if (!registered_product_id) return { badge: null, certificate: null, history: [] }
  const { rows } = await readRegister(container, { registered_product_id }, ALL_OF_ONE_PRODUCT)
  const leading = leadingCertificate(rows, day)
  return {
    badge: leading && toBadge(leading, day),
    certificate: leading && toRegisterEntry(leading, day),
    history: rows.filter((row) => row !== leading).map((row) => toRegisterEntry(row, day)),
  }
}

/** Also by a handle it had before: the one it has now is in the answer. */
const findAnyProduct = async (container: MedusaContainer, handle: string, channels: string[]) => {
  const found = await findProduct(container, handle, channels)
  if (found) return found
  const present = await presentHandle(container, handle)
  return present === handle ? null : findProduct(container, present, channels)
}

/** A product of the listing with everything its page says. */
export const readProduct = async (
  container: MedusaContainer,
  handle: string,
  channels: string[]
): Promise<StoreProduct> => {
  const row = await findAnyProduct(container, handle, channels)
  const producer =
    row?.ocop_producer &&
    (await readStoreProducer(container, { id: row.ocop_producer.id }, channels))
  if (!row || !producer) throw notFound("product.not_found")
  const [variants, certificates] = await Promise.all([
    readVariants(container, row, channels),
    readCertificates(container, row.ocop_registered_product?.id, today()),
  ])
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    thumbnail: row.thumbnail,
    product_set: row.ocop_registered_product?.product_set ?? null,
    producer,
    origin: producer.origin,
    ...certificates,
    price: lowestPrice(row.variants),
    unit_price: lowestUnitPrice(row.variants, row.ocop_goods),
    in_stock: variants.some(({ available }) => available === null || available > 0),
    description: row.description,
    images: row.images.map(({ url }) => ({ url })),
    variants,
    goods: row.ocop_goods ? toStoreGoods(row.ocop_goods) : null,
  }
}
