import { model } from "@medusajs/framework/utils"

/** A person who signs in to serve producers: the actor `producer_member` of the Auth Module. */
export const OcopMember = model
  .define("ocop_member", {
    id: model.id({ prefix: "mbr" }).primaryKey(),
    auth_identity_id: model.text(),
    name: model.text(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
  })
  .indexes([{ on: ["auth_identity_id"], unique: true, where: "deleted_at IS NULL" }])
