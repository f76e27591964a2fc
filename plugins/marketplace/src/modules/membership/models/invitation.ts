import { model } from "@medusajs/framework/utils"
import { MEMBER_ROLES } from "@ocop/rules"

/** A link that makes its holder a member, once. The link's secret is kept as a hash alone. */
export const OcopInvitation = model
  .define("ocop_invitation", {
    id: model.id({ prefix: "mbrin" }).primaryKey(),
    producer_id: model.text(),
    role: model.enum([...MEMBER_ROLES]),
    /** For whom the link is meant, in the words of who made it. */
    name: model.text(),
    token_hash: model.text().unique(),
    invited_by: model.text(),
    expires_at: model.dateTime(),
    state: model.enum(["open", "accepted", "withdrawn"]).default("open"),
    accepted_by: model.text().nullable(),
    acting_for: model.text().nullable(),
    consent_note: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
