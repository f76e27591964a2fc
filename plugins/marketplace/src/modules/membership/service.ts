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
}
