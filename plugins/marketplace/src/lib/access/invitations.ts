import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerInvitation } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import type { InvitationRow } from "../../modules/membership/service"
import { hashOf } from "./invitation-token"
import { membershipsOf } from "./membership-service"

const isGood = ({ state, expires_at }: InvitationRow, now: Date): boolean =>
  state === "open" && new Date(expires_at) > now

/** @throws MedusaError 404 `invitation.not_found` for a link that is unknown, used, withdrawn or too old */
export const invitationOf = async (
  container: MedusaContainer,
  token: string
): Promise<InvitationRow> => {
  const filters = { token_hash: hashOf(token) }
  const [found] = await membershipsOf(container).listOcopInvitations(filters, { take: 1 })
  if (!found || !isGood(found, new Date())) throw notFound("invitation.not_found")
  return found
}

export const openInvitationsOf = async (
  container: MedusaContainer,
  producer_id: string
): Promise<InvitationRow[]> =>
  membershipsOf(container).listOcopInvitations(
    { producer_id, state: "open", expires_at: { $gt: new Date() } },
    { take: 100, order: { created_at: "ASC" } }
  )

export const invitationView = (row: InvitationRow): ProducerInvitation => ({
  id: row.id,
  name: row.name,
  role: row.role,
  acting_for: row.acting_for,
  consent_note: row.consent_note,
  expires_at: new Date(row.expires_at).toISOString(),
})
