import { model } from "@medusajs/framework/utils"
import { PAYMENT_ACTORS, PAYMENT_ACTS, PAYMENT_STATES } from "@ocop/rules"

/** Append-only trail of what was said about a payment, by whom. */
export const OcopPaymentChange = model
  .define("ocop_payment_change", {
    id: model.id({ prefix: "paych" }).primaryKey(),
    statement_id: model.text(),
    act: model.enum(["open", ...PAYMENT_ACTS]),
    actor: model.enum([...PAYMENT_ACTORS]),
    /** Customer, member or user; the actor's name where nobody signed in. */
    actor_id: model.text(),
    from_state: model.enum([...PAYMENT_STATES]).nullable(),
    to_state: model.enum([...PAYMENT_STATES]),
    /** Whole đồng. */
    amount: model.float().nullable(),
    note: model.text().nullable(),
    /** Account the buyer was shown at that moment. */
    bank_account_id: model.text().nullable(),
  })
  .indexes([{ on: ["statement_id"] }])
