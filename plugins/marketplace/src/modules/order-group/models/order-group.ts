import { model } from "@medusajs/framework/utils"

/**
 * One cart that became several orders. `splitting` is what a server that died in between leaves:
 * such a group is finished or taken back before anything else happens to its cart.
 */
export const OcopOrderGroup = model
  .define("ocop_order_group", {
    id: model.id({ prefix: "ordgrp" }).primaryKey(),
    cart_id: model.text().unique(),
    customer_id: model.text().nullable(),
    state: model.enum(["splitting", "placed"]).default("splitting"),
    total: model.bigNumber(),
    placed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["customer_id"] }, { on: ["state"] }])
