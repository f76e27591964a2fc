import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import seed from "../../../src/scripts/seed"

export const STAFF = { email: "can-bo@example.vn", password: "mat-khau-cua-can-bo" }
export const PRODUCER = { email: "chu-htx@example.vn", password: "mat-khau-cua-chu-htx" }
export const CUSTOMER = { email: "khach@example.vn", password: "mat-khau-cua-khach" }

/** Runs the seed as `npm start` does, on a day of the calendar. */
export const runSeed = async (
  container: MedusaContainer,
  kind: string,
  day = "2026-11-25"
): Promise<void> => {
  Object.assign(process.env, {
    OCOP_TODAY: day,
    OCOP_SEED: kind,
    OCOP_STAFF_EMAIL: STAFF.email,
    OCOP_STAFF_PASSWORD: STAFF.password,
    OCOP_CUSTOMER_EMAIL: CUSTOMER.email,
    OCOP_CUSTOMER_PASSWORD: CUSTOMER.password,
    OCOP_PRODUCER_EMAIL: PRODUCER.email,
    OCOP_PRODUCER_PASSWORD: PRODUCER.password,
  })
  await seed({ container, args: [] })
}

export const readAll = async (
  container: MedusaContainer,
  entity: string,
  fields: string[] = ["*"],
  filters: Record<string, unknown> = {}
): Promise<Record<string, any>[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return (await query.graph({ entity, fields, filters })).data
}

/** What the seed writes, with the fields that would tell a second writing. */
const WRITTEN: Readonly<Record<string, string[]>> = {
  ocop_commune: ["code"],
  ocop_former_unit: ["id"],
  ocop_producer: ["*"],
  ocop_registered_product: ["*", "product.id"],
  ocop_certificate: ["*"],
  ocop_goods: ["*"],
  ocop_goods_change: ["id"],
  ocop_certificate_change: ["id"],
  product: ["id", "handle", "updated_at", "sales_channels.id", "ocop_producer.id"],
  product_variant: ["id", "sku", "prices.id", "prices.amount", "updated_at"],
  inventory_item: ["id", "sku", "location_levels.id", "location_levels.stocked_quantity"],
  shipping_option: ["id"],
  ocop_shop: ["*"],
  ocop_seller: ["*"],
  ocop_seller_change: ["id"],
  region: ["id"],
  api_key: ["id"],
  user: ["id", "email"],
  customer: ["id", "email"],
  ocop_member: ["*"],
  ocop_membership: ["*"],
  ocop_staff_role: ["*"],
  ocop_dossier: ["*"],
  ocop_evidence_file: ["id"],
  ocop_council_session: ["id"],
}

const digest = (rows: unknown[]): string =>
  createHash("sha256")
    .update(
      rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join("\n")
    )
    .digest("hex")

/** How many rows of each kind there are, and a digest of them. */
export const contents = async (container: MedusaContainer) => {
  const entries = []
  for (const [entity, fields] of Object.entries(WRITTEN)) {
    const rows = await readAll(container, entity, fields)
    entries.push([entity, `${rows.length} ${digest(rows)}`])
  }
  return Object.fromEntries(entries) as Record<string, string>
}

/** As if the run had been cut short before its end. */
export const forgetCompletion = async (container: MedusaContainer): Promise<void> => {
  const stores = container.resolve("store")
  const [store] = await stores.listStores()
  const metadata = { ...store?.metadata, ocop_demo_data: false }
  await stores.updateStores({ id: store?.id }, { metadata })
}
