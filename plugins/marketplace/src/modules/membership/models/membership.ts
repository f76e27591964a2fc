import { model } from "@medusajs/framework/utils"
import { MEMBER_ROLES } from "@ocop/rules"

/** What a member is at one producer. A membership that ended stays, for the trail. */
export const OcopMembership = model
  .define("ocop_membership", {
    id: model.id({ prefix: "mbrs" }).primaryKey(),
    member_id: model.text(),
    producer_id: model.text(),
    role: model.enum([...MEMBER_ROLES]),
    state: model.enum(["active", "removed"]).default("active"),
    /** Office or union the member serves; null for the producer's own people. */
    acting_for: model.text().nullable(),
    /** How the producer agreed that somebody acts for it; never null where `acting_for` is not. */
    consent_note: model.text().nullable(),
  })
  .indexes([
    {
      on: ["member_id", "producer_id"],
      unique: true,
      where: "state = 'active' AND deleted_at IS NULL",
    },
    { on: ["producer_id"] },
  ])
