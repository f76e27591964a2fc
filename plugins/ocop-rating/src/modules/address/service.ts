import { MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OcopProductHandle } from "./models/product-handle"

export interface PublishedHandle {
  handle: string
  product_id: string
}

export default class AddressModuleService extends MedusaService({ OcopProductHandle }) {
  /** A handle leads to whichever product had it last. */
  async remember(handles: PublishedHandle[], sql: Knex): Promise<void> {
    if (!handles.length) return
    await sql("ocop_product_handle").insert(handles).onConflict("handle").merge(["product_id"])
  }

  async productOf(handle: string, sql: Knex): Promise<string | null> {
    const [row] = await sql("ocop_product_handle").where({ handle }).pluck("product_id")
    return row ?? null
  }
}
