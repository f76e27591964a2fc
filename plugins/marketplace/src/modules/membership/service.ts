import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { MemberRole } from "@ocop/rules"
import { OcopInvitation } from "./models/invitation"
import { OcopMember } from "./models/member"
import { OcopMembership } from "./models/membership"
import { OcopMembershipChange } from "./models/membership-change"

export type MemberRow = InferTypeOf<typeof OcopMember>
export type MembershipRow = InferTypeOf<typeof OcopMembership>
export type InvitationRow = InferTypeOf<typeof OcopInvitation>

export interface NewMembership {
  member_id: string
  producer_id: string
  role: MemberRole
  acting_for: string | null
  consent_note: string | null
}

export type NewInvitation = Pick<
  InvitationRow,
  | "producer_id"
  | "role"
  | "name"
  | "token_hash"
  | "invited_by"
  | "expires_at"
  | "acting_for"
  | "consent_note"
>

/** What was made, and the line of the trail that says so. */
export interface Made {
  id: string
  changeId: string
}

/** A membership that gets another role, or none; links that are withdrawn with it. */
export interface MemberAct {
  producer_id: string
  actor_id: string
  membership?: { row: MembershipRow; role: MemberRole | null }
  withdraw: InvitationRow[]
}

export interface MemberUndo {
  membership: { id: string; role: MemberRole } | null
  invitationIds: string[]
  changeIds: string[]
}

type Change = "role_changed" | "removed" | "invitation_withdrawn"

const offerOf = ({ name, role, acting_for, consent_note }: NewInvitation) => ({
  name,
  role,
  acting_for,
  consent_note,
})

const membershipTrail = ({ membership, producer_id, actor_id }: MemberAct) => {
  if (!membership) return []
  const { row, role } = membership
  const { member_id, acting_for } = row
  const action: Change = role ? "role_changed" : "removed"
  const before = { role: row.role, acting_for }
  return [{ producer_id, member_id, actor_id, action, before, after: role ? { role } : null }]
}

const withdrawalTrail = ({ withdraw, producer_id, actor_id }: MemberAct) =>
  withdraw.map((invitation) => {
    const action: Change = "invitation_withdrawn"
    return { producer_id, member_id: null, actor_id, action, before: offerOf(invitation) }
  })

export default class MembershipModuleService extends MedusaService({
  OcopMember,
  OcopMembership,
  OcopMembershipChange,
  OcopInvitation,
}) {
  /** Makes somebody a member of a producer with its trail; answers the ids of both. */
  @InjectManager()
  async addMembership(
    membership: NewMembership,
    actorId: string,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; changeId: string }> {
    return await this.addMembership_(membership, actorId, context)
  }

  @InjectTransactionManager()
  protected async addMembership_(
    membership: NewMembership,
    actorId: string,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; changeId: string }> {
    const [made] = await this.createOcopMemberships([membership], context)
    const { member_id, producer_id, ...after } = membership
    const trail = { member_id, producer_id, action: "added" as const, actor_id: actorId, after }
    const [change] = await this.createOcopMembershipChanges([trail], context)
    return { id: made?.id as string, changeId: change?.id as string }
  }

  /** Takes a membership back together with its trail. */
  @InjectManager()
  async undoAddition(
    made: { id: string; changeId: string },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoAddition_(made, context)
  }

  @InjectTransactionManager()
  protected async undoAddition_(
    { id, changeId }: { id: string; changeId: string },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopMembershipChanges(changeId, context)
    await this.deleteOcopMemberships(id, context)
  }

  /** Keeps a link with its trail. */
  @InjectManager()
  async addInvitation(
    invitation: NewInvitation,
    @MedusaContext() context: Context = {}
  ): Promise<Made> {
    return await this.addInvitation_(invitation, context)
  }

  @InjectTransactionManager()
  protected async addInvitation_(
    invitation: NewInvitation,
    @MedusaContext() context: Context = {}
  ): Promise<Made> {
    const [made] = await this.createOcopInvitations([invitation], context)
    const { producer_id, invited_by: actor_id } = invitation
    const trail = { producer_id, actor_id, action: "invited" as const, after: offerOf(invitation) }
    const [change] = await this.createOcopMembershipChanges([trail], context)
    return { id: made?.id as string, changeId: change?.id as string }
  }

  @InjectManager()
  async undoInvitation(made: Made, @MedusaContext() context: Context = {}): Promise<void> {
    await this.undoInvitation_(made, context)
  }

  @InjectTransactionManager()
  protected async undoInvitation_(
    { id, changeId }: Made,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopMembershipChanges(changeId, context)
    await this.deleteOcopInvitations(id, context)
  }

  /** Uses a link up and makes its holder a member. */
  @InjectManager()
  async takeInvitation(
    invitation: InvitationRow,
    memberId: string,
    @MedusaContext() context: Context = {}
  ): Promise<Made & { invitationId: string }> {
    return await this.takeInvitation_(invitation, memberId, context)
  }

  @InjectTransactionManager()
  protected async takeInvitation_(
    { id, producer_id, role, acting_for, consent_note, invited_by }: InvitationRow,
    member_id: string,
    @MedusaContext() context: Context = {}
  ): Promise<Made & { invitationId: string }> {
    const taken = { id, state: "accepted" as const, accepted_by: member_id }
    await this.updateOcopInvitations([taken], context)
    const membership = { member_id, producer_id, role, acting_for, consent_note }
    return { ...(await this.addMembership_(membership, invited_by, context)), invitationId: id }
  }

  @InjectManager()
  async undoTaking(
    taken: Made & { invitationId: string },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoTaking_(taken, context)
  }

  @InjectTransactionManager()
  protected async undoTaking_(
    { invitationId: id, ...made }: Made & { invitationId: string },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoAddition_(made, context)
    await this.updateOcopInvitations([{ id, state: "open", accepted_by: null }], context)
  }

  /** Changes or ends a membership and withdraws links, with their trail. */
  @InjectManager()
  async recordMemberAct(
    act: MemberAct,
    @MedusaContext() context: Context = {}
  ): Promise<MemberUndo> {
    return await this.recordMemberAct_(act, context)
  }

  @InjectTransactionManager()
  protected async recordMemberAct_(
    act: MemberAct,
    @MedusaContext() context: Context = {}
  ): Promise<MemberUndo> {
    const { membership, withdraw } = act
    if (membership) {
      const { row, role } = membership
      const changes = role ? { role } : { state: "removed" as const }
      await this.updateOcopMemberships([{ id: row.id, ...changes }], context)
    }
    const invitationIds = withdraw.map(({ id }) => id)
    const withdrawn = invitationIds.map((id) => ({ id, state: "withdrawn" as const }))
    await this.updateOcopInvitations(withdrawn, context)
    const trail = [...membershipTrail(act), ...withdrawalTrail(act)]
    const made = await this.createOcopMembershipChanges(trail, context)
    const before = membership ? { id: membership.row.id, role: membership.row.role } : null
    return { membership: before, invitationIds, changeIds: made.map(({ id }) => id) }
  }

  @InjectManager()
  async undoMemberAct(undo: MemberUndo, @MedusaContext() context: Context = {}): Promise<void> {
    await this.undoMemberAct_(undo, context)
  }

  @InjectTransactionManager()
  protected async undoMemberAct_(
    { membership, invitationIds, changeIds }: MemberUndo,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopMembershipChanges(changeIds, context)
    const reopened = invitationIds.map((id) => ({ id, state: "open" as const }))
    await this.updateOcopInvitations(reopened, context)
    if (!membership) return
    await this.updateOcopMemberships([{ ...membership, state: "active" }], context)
  }
}
