import { model } from "@medusajs/framework/utils"

/** Append-only trail of who may act for a producer, given and taken by whom. */
export const OcopMembershipChange = model
  .define("ocop_membership_change", {
    id: model.id({ prefix: "mbrch" }).primaryKey(),
    producer_id: model.text(),
    /** Null while an invitation has not been taken up. */
    member_id: model.text().nullable(),
    action: model.enum(["added", "role_changed", "removed", "invited", "invitation_withdrawn"]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
