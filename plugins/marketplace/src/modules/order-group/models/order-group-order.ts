import { model } from "@medusajs/framework/utils"

/** One producer's share of a group: the cart it is ordered through, then its order. */
export const OcopOrderGroupOrder = model
  .define("ocop_order_group_order", {
    id: model.id({ prefix: "ordgro" }).primaryKey(),
    group_id: model.text(),
    producer_id: model.text(),
    cart_id: model.text().unique(),
    order_id: model.text().nullable(),
    payment_provider_id: model.text(),
    /** In the order of the cart, from 0. */
    position: model.number(),
    total: model.bigNumber(),
  })
  .indexes([
    { on: ["group_id", "producer_id"], unique: true },
    { on: ["order_id"], unique: true },
  ])
