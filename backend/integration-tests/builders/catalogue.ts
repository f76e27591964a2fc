import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { saveGoodsWorkflow } from "@ocop/rating/workflows"
import type { Commerce } from "../../src/seed/commerce"
import { letSell } from "./seller"

/** What the plugin's modules offer here; the backend imports nothing of its insides. */
interface Makers {
  createOcopProducers(row: object): Promise<{ id: string }>
  updateOcopProducers(row: object): Promise<unknown>
  createOcopRegisteredProducts(row: object): Promise<{ id: string }>
  createOcopCertificates(row: object): Promise<{ id: string }>
}

const makersOf = (container: MedusaContainer, module: string) => container.resolve<Makers>(module)

export interface NewProducer {
  handle: string
  name: string
  search_name?: string
  kind?: string | null
  commune_code?: string | null
  former_unit_id?: string | null
  status?: string
  [field: string]: unknown
}

export const makeProducer = async (container: MedusaContainer, producer: NewProducer) => {
  const row = { search_name: producer.handle.replaceAll("-", " "), kind: "cooperative" }
  const made = await makersOf(container, "ocop_producer").createOcopProducers({
    ...row,
    ...producer,
  })
  return made.id
}

export const changeProducer = (container: MedusaContainer, id: string, changes: object) =>
  makersOf(container, "ocop_producer").updateOcopProducers({ id, ...changes })

export interface NewCertificate {
  stars: number
  first_day: string
  last_day: string
  in_force_until?: string | null
  [field: string]: unknown
}

export const makeCertificate = async (
  container: MedusaContainer,
  keys: { registered_product_id: string; producer_id: string },
  certificate: NewCertificate
) => {
  const made = await makersOf(container, "ocop_certification").createOcopCertificates({
    authority_level: "province",
    authority_name: "UBND thành phố Đà Nẵng",
    evidence_level: "A",
    in_force_until: certificate.last_day,
    ...keys,
    ...certificate,
  })
  return made.id
}

export interface NewListing {
  handle: string
  title: string
  producerId: string | null
  set?: number
  prices?: number[]
  stock?: number
  /** Whether its producer is let sell, unless somebody else has judged it before; it is. */
  verified?: boolean
  status?: "published" | "draft"
  channels?: string[]
  certificates?: NewCertificate[]
  /** Of harvest, 1 to 12. */
  months?: number[]
}

export interface MadeListing {
  id: string
  variantIds: string[]
  registeredProductId: string | null
  certificateIds: string[]
}

const productInput = (commerce: Commerce, listing: NewListing) => {
  const values = (listing.prices ?? [100_000]).map((_, place) => `Quy cách ${place + 1}`)
  return {
    title: listing.title,
    handle: listing.handle,
    status: listing.status === "draft" ? ProductStatus.DRAFT : ProductStatus.PUBLISHED,
    shipping_profile_id: commerce.shippingProfileId,
    sales_channels: (listing.channels ?? [commerce.salesChannelId]).map((id) => ({ id })),
    options: [{ title: "Quy cách", values }],
    variants: (listing.prices ?? [100_000]).map((amount, place) => ({
      title: values[place] as string,
      options: { "Quy cách": values[place] as string },
      manage_inventory: true,
      prices: [{ currency_code: "vnd", amount }],
    })),
  }
}

export const inventoryItemOf = async (container: MedusaContainer, variant_id: string) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id },
  })
  return (data[0] as { inventory_item_id: string }).inventory_item_id
}

const stockUp = async (
  container: MedusaContainer,
  commerce: Commerce,
  variantIds: string[],
  stocked_quantity: number
) => {
  const inventory_levels = []
  for (const variantId of variantIds)
    inventory_levels.push({
      inventory_item_id: await inventoryItemOf(container, variantId),
      location_id: commerce.stockLocationId,
      stocked_quantity,
    })
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
}

const register = async (
  container: MedusaContainer,
  productId: string,
  producer_id: string,
  listing: NewListing
) => {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const product = { product_id: productId }
  await link.create({
    [Modules.PRODUCT]: product,
    ocop_producer: { ocop_producer_id: producer_id },
  })
  if (listing.set === undefined) return { registeredProductId: null, certificateIds: [] }
  const made = await makersOf(container, "ocop_certification").createOcopRegisteredProducts({
    name: listing.title,
    search_name: listing.handle.replaceAll("-", " "),
    product_set: listing.set,
    producer_id,
  })
  await link.create({
    [Modules.PRODUCT]: product,
    ocop_certification: { ocop_registered_product_id: made.id },
  })
  const certificateIds = []
  for (const certificate of listing.certificates ?? [])
    certificateIds.push(
      await makeCertificate(container, { registered_product_id: made.id, producer_id }, certificate)
    )
  return { registeredProductId: made.id, certificateIds }
}

const sayMonths = (container: MedusaContainer, product_id: string, harvest_months: number[]) => {
  const nothingElse = { net_contents: [], label: [], story: null, illustrative: false }
  const goods = [{ product_id, goods_kind: "food" as const, harvest_months, ...nothingElse }]
  return saveGoodsWorkflow(container).run({ input: { goods, reason: "Mùa", actor_id: "system" } })
}

/** A product with prices and stock, its producer, and its place in the register when it has a set. */
export const makeListing = async (
  container: MedusaContainer,
  commerce: Commerce,
  listing: NewListing
): Promise<MadeListing> => {
  const input = { products: [productInput(commerce, listing)] }
  const { result } = await createProductsWorkflow(container).run({ input })
  const product = result[0]
  if (!product) throw new Error(`No product ${listing.title}`)
  const variantIds = [...product.variants]
    .sort((a, b) => Number(a.title > b.title) - Number(a.title < b.title))
    .map(({ id }) => id)
  await stockUp(container, commerce, variantIds, listing.stock ?? 10)
  if (listing.producerId && listing.verified !== false) await letSell(container, listing.producerId)
  if (listing.months) await sayMonths(container, product.id, listing.months)
  const registered = listing.producerId
    ? await register(container, product.id, listing.producerId, listing)
    : { registeredProductId: null, certificateIds: [] }
  return { id: product.id, variantIds, ...registered }
}
