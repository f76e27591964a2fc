import { model } from "@medusajs/framework/utils"
import { ALL_PRODUCER_KINDS } from "@ocop/rules"

/** A subject of the programme. `kind` is null where the source of a register row is silent. */
export const OcopProducer = model
  .define("ocop_producer", {
    id: model.id({ prefix: "prdc" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text(),
    search_name: model.text(),
    trade_name: model.text().nullable(),
    kind: model.enum([...ALL_PRODUCER_KINDS]).nullable(),
    business_registered: model.boolean().default(true),
    tax_code: model.text().nullable(),
    registration_number: model.text().nullable(),
    representative: model.text().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    address: model.text().nullable(),
    commune_code: model.text().nullable(),
    former_unit_id: model.text().nullable(),
    story: model.text().nullable(),
    status: model.enum(["active", "suspended", "closed"]).default("active"),
  })
  .indexes([
    { on: ["tax_code"], unique: true, where: "tax_code IS NOT NULL AND deleted_at IS NULL" },
    { on: ["search_name"] },
    { on: ["commune_code"] },
    { on: ["former_unit_id"] },
  ])
