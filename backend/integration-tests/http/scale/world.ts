import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { seedCommerce, type Commerce } from "../../../src/seed/commerce"

export const DAY = "2026-11-25"

/** The bulk load as the command runs it: in a process of its own, as plain Node. */
export const load = async (url: string, commerce: Commerce, products: number): Promise<number> => {
  const script = join(__dirname, "load.mjs")
  const args = [script, url, String(products), DAY, JSON.stringify(commerce)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return Number(stdout)
}

const referenceInput = (commerce: Commerce) => ({
  title: "Mật ong đối chiếu",
  handle: "mat-ong-doi-chieu",
  description: "Làm bằng đường của Medusa.",
  status: ProductStatus.PUBLISHED,
  origin_country: "vn",
  external_id: "reference",
  shipping_profile_id: commerce.shippingProfileId,
  sales_channels: [{ id: commerce.salesChannelId }],
  options: [{ title: "Quy cách", values: ["Chai 500 ml"] }],
  variants: [
    {
      title: "Chai 500 ml",
      sku: "DOI-CHIEU",
      options: { "Quy cách": "Chai 500 ml" },
      manage_inventory: true,
      weight: 560,
      prices: [{ currency_code: "vnd", amount: 120_000 }],
    },
  ],
})

/** What the plugin's modules offer here; the backend imports nothing from the plugin. */
interface Makers {
  createOcopProducers(row: object): Promise<{ id: string }>
  createOcopRegisteredProducts(row: object): Promise<{ id: string }>
}

/** A listing with all its links, made only by Medusa's workflows and the link service. */
export const makeReference = async (container: MedusaContainer, commerce: Commerce) => {
  const input = { products: [referenceInput(commerce)] }
  const product = (await createProductsWorkflow(container).run({ input })).result[0]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id: product?.variants[0]?.id },
  })
  const { inventory_item_id } = data[0] as { inventory_item_id: string }
  const level = { inventory_item_id, location_id: commerce.stockLocationId, stocked_quantity: 20 }
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: [level] } })
  await linkReference(container, product?.id ?? "")
}

const linkReference = async (container: MedusaContainer, product_id: string) => {
  const producers = container.resolve<Makers>("ocop_producer")
  const register = container.resolve<Makers>("ocop_certification")
  const producer = { handle: "doi-chieu", name: "HTX", search_name: "htx", kind: "cooperative" }
  const { id: ocop_producer_id } = await producers.createOcopProducers(producer)
  const registered = { name: "Mật ong", search_name: "mat ong", producer_id: ocop_producer_id }
  const { id: ocop_registered_product_id } = await register.createOcopRegisteredProducts(registered)
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { [Modules.PRODUCT]: { product_id }, ocop_producer: { ocop_producer_id } },
    {
      [Modules.PRODUCT]: { product_id },
      ocop_certification: { ocop_registered_product_id },
    },
  ])
}

export const buildShop = async (container: MedusaContainer): Promise<Commerce> => {
  const commerce = await seedCommerce(container)
  await loadLocalityWorkflow(container).run()
  return commerce
}
