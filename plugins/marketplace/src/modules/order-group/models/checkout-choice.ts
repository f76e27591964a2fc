import { model } from "@medusajs/framework/utils"

/** How the buyer of a cart wants to pay one producer. */
export const OcopCheckoutChoice = model
  .define("ocop_checkout_choice", {
    id: model.id({ prefix: "chkch" }).primaryKey(),
    cart_id: model.text(),
    producer_id: model.text(),
    payment_provider_id: model.text(),
  })
  .indexes([{ on: ["cart_id", "producer_id"], unique: true }])
