import { model } from "@medusajs/framework/utils"
import { LANGUAGES } from "@ocop/contracts"

/** A person who signs in to serve producers: the actor `producer_member` of the Auth Module. */
export const OcopMember = model
  .define("ocop_member", {
    id: model.id({ prefix: "mbr" }).primaryKey(),
    auth_identity_id: model.text(),
    name: model.text(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    /** In which the member is written to. */
    language: model.enum([...LANGUAGES]).default("vi"),
  })
  .indexes([{ on: ["auth_identity_id"], unique: true, where: "deleted_at IS NULL" }])
