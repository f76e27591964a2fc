import type { MedusaContainer } from "@medusajs/framework/types"
import type { MembershipChange, ProducerMember, ProducerMembersResponse } from "@ocop/contracts"
import { MEMBER_ROLES, type MemberRole } from "@ocop/rules"
import { invitationView, openInvitationsOf } from "./invitations"
import { membershipsOf } from "./membership-service"
import { withPeople } from "./people"
import type { ProducerContext } from "./producer-context"

const ALL = { take: null as unknown as number }
const CHANGES = 100

const membersByIds = async (container: MedusaContainer, id: string[]) =>
  new Map(
    (id.length ? await membershipsOf(container).listOcopMembers({ id }, ALL) : []).map((member) => [
      member.id,
      member,
    ])
  )

const readPeople = async (
  container: MedusaContainer,
  { producerId, memberId }: ProducerContext
): Promise<ProducerMember[]> => {
  const filters = { producer_id: producerId, state: "active" as const }
  const rows = await membershipsOf(container).listOcopMemberships(filters, ALL)
  const known = await membersByIds(
    container,
    rows.map(({ member_id }) => member_id)
  )
  return rows
    .flatMap(({ member_id, role, acting_for, consent_note }) => {
      const member = known.get(member_id)
      if (!member) return []
      const { id, name, email, phone } = member
      return [{ id, name, email, phone, role, acting_for, consent_note, self: id === memberId }]
    })
    .sort(
      (one, other) =>
        MEMBER_ROLES.indexOf(one.role) - MEMBER_ROLES.indexOf(other.role) ||
        one.name.localeCompare(other.name, "vi")
    )
}

/** What a line of the trail says beside who and whom. */
interface Told {
  role?: MemberRole
  name?: string
  acting_for?: string | null
}

const readChanges = async (
  container: MedusaContainer,
  producer_id: string
): Promise<MembershipChange[]> => {
  const rows = await membershipsOf(container).listOcopMembershipChanges(
    { producer_id },
    { take: CHANGES, order: { created_at: "DESC", id: "DESC" } }
  )
  const named = await withPeople(container, rows)
  const members = await membersByIds(
    container,
    rows.flatMap(({ member_id }) => member_id ?? [])
  )
  return named.map(({ id, action, actor_name, member_id, before, after, created_at }) => {
    // the trail is written by the steps of this package alone
    const told = { ...before, ...after } as Told
    const member_name = members.get(member_id ?? "")?.name ?? told.name ?? null
    const { role = null, acting_for = null } = told
    const at = new Date(created_at).toISOString()
    return { id, action, actor_name, member_name, role, acting_for, created_at: at }
  })
}

/** Who serves the producer, who is invited, and how that came to be. */
export const readMembers = async (
  container: MedusaContainer,
  context: ProducerContext
): Promise<ProducerMembersResponse> => {
  const [members, invitations, changes] = await Promise.all([
    readPeople(container, context),
    openInvitationsOf(container, context.producerId),
    readChanges(container, context.producerId),
  ])
  return { members, invitations: invitations.map(invitationView), changes }
}
