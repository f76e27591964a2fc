import { model } from "@medusajs/framework/utils"

/** That a producer was reminded of a certificate's end: once for each number of days. */
export const OcopRenewalReminder = model
  .define("ocop_renewal_reminder", {
    id: model.id({ prefix: "rnrm" }).primaryKey(),
    certificate_id: model.text(),
    producer_id: model.text(),
    days: model.number(),
    sent_on: model.text(),
  })
  .indexes([{ on: ["certificate_id", "days"], unique: true }])
