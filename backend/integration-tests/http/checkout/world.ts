import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { seedCommerce, type Commerce } from "../../../src/seed/commerce"
import { letSell } from "../../builders/seller"

export interface Listing {
  productId: string
  variantId: string
}

export interface World extends Commerce {
  producerId: string
  /** Twenty in stock at 120,000 ₫. */
  tea: Listing
  /** A single one in stock at 95,000 ₫. */
  lastHoney: Listing
}

/** What the plugin's modules offer here; the backend imports nothing from the plugin. */
interface Makers {
  createOcopProvinces(rows: object[]): Promise<unknown>
  createOcopCommunes(rows: object[]): Promise<unknown>
  createOcopProducers(row: object): Promise<{ id: string }>
  updateOcopProducers(row: object): Promise<unknown>
}

const makersOf = (container: MedusaContainer, module: string) => container.resolve<Makers>(module)

export const TAY_GIANG = "20467"

export const seedCommunes = async (container: MedusaContainer) => {
  const locality = makersOf(container, "ocop_locality")
  const province = { code: "48", name: "Thành phố Đà Nẵng", search_name: "thanh pho da nang" }
  await locality.createOcopProvinces([province])
  await locality.createOcopCommunes([
    {
      code: TAY_GIANG,
      name: "Xã Tây Giang",
      search_name: "xa tay giang",
      type: "commune",
      province_code: province.code,
      province_name: province.name,
    },
  ])
}

const seedProducer = async (container: MedusaContainer): Promise<string> => {
  const producer = await makersOf(container, "ocop_producer").createOcopProducers({
    handle: "htx-ra-zeh",
    name: "Hợp tác xã Ra Zéh",
    search_name: "hop tac xa ra zeh",
    kind: "cooperative",
    tax_code: "4001234567",
    phone: "0905123456",
    address: "Thôn Arớt",
    commune_code: TAY_GIANG,
  })
  return producer.id
}

export const setProducerStatus = (container: MedusaContainer, id: string, status: string) =>
  makersOf(container, "ocop_producer").updateOcopProducers({ id, status })

interface NewListing {
  title: string
  handle: string
  price: number
  stock: number
}

const productInput = (commerce: Commerce, { title, handle, price }: NewListing) => ({
  title,
  handle,
  status: ProductStatus.PUBLISHED,
  shipping_profile_id: commerce.shippingProfileId,
  sales_channels: [{ id: commerce.salesChannelId }],
  options: [{ title: "Quy cách", values: ["Hộp"] }],
  variants: [
    {
      title: "Hộp",
      options: { "Quy cách": "Hộp" },
      manage_inventory: true,
      prices: [{ currency_code: "vnd", amount: price }],
    },
  ],
})

const stockUp = async (
  container: MedusaContainer,
  commerce: Commerce,
  variantId: string,
  stocked_quantity: number
) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id: variantId },
  })
  const inventory_item_id = (data[0] as { inventory_item_id: string }).inventory_item_id
  const level = { inventory_item_id, location_id: commerce.stockLocationId, stocked_quantity }
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: [level] } })
}

const list = async (
  container: MedusaContainer,
  commerce: Commerce,
  producerId: string | null,
  listing: NewListing
): Promise<Listing> => {
  const input = { products: [productInput(commerce, listing)] }
  const { result } = await createProductsWorkflow(container).run({ input })
  const product = result[0]
  const variantId = product?.variants[0]?.id
  if (!product || !variantId) throw new Error(`No product ${listing.title}`)
  await stockUp(container, commerce, variantId, listing.stock)
  if (producerId) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.PRODUCT]: { product_id: product.id },
      ocop_producer: { ocop_producer_id: producerId },
    })
  }
  return { productId: product.id, variantId }
}

export const buildWorld = async (container: MedusaContainer): Promise<World> => {
  const commerce = await seedCommerce(container)
  await seedCommunes(container)
  const producerId = await seedProducer(container)
  await letSell(container, producerId)
  const tea = { title: "Trà rễ atiso", handle: "tra-re-atiso", price: 120_000, stock: 20 }
  const honey = { title: "Mật ong rừng", handle: "mat-ong-rung", price: 95_000, stock: 1 }
  return {
    ...commerce,
    producerId,
    tea: await list(container, commerce, producerId, tea),
    lastHoney: await list(container, commerce, producerId, honey),
  }
}
