import { model } from "@medusajs/framework/utils"
import { PAYMENT_METHODS, PAYMENT_STATES } from "@ocop/rules"

/**
 * What buyer and producer said about the payment of one order. Amounts are whole đồng in columns of
 * double precision, which hold them exactly and far beyond what an integer could.
 */
export const OcopPaymentStatement = model
  .define("ocop_payment_statement", {
    id: model.id({ prefix: "paystm" }).primaryKey(),
    order_id: model.text().unique(),
    order_number: model.number(),
    /** Null for an order of several producers, made before orders were split. */
    producer_id: model.text().nullable(),
    method: model.enum([...PAYMENT_METHODS]),
    state: model.enum([...PAYMENT_STATES]),
    amount: model.float(),
    opened_at: model.dateTime(),
    state_since: model.dateTime(),
    /** Alarms given since then. */
    alarms: model.array(),
    received_amount: model.float().nullable(),
    refunded_amount: model.float().nullable(),
    buyer_note: model.text().nullable(),
    producer_note: model.text().nullable(),
    /** Only where the platform has a payment function; null otherwise. */
    withheld_vat: model.float().nullable(),
    withheld_pit: model.float().nullable(),
    withholding_source: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["state", "state_since"] }])
