import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { judgeLeaving, judgeRoleOffered, type MemberRole } from "@ocop/rules"
import { membershipsOf } from "../../lib/access/membership-service"
import { underMembersLock } from "../../lib/access/members-lock"
import type { MembershipRow } from "../../modules/membership/service"

export interface ChangeMembershipInput {
  producer_id: string
  member_id: string
  /** Null ends the membership. */
  role: MemberRole | null
  actor_id: string
}

const ALL = { take: null as unknown as number }

const judge = (row: MembershipRow, role: MemberRole | null, owners: number): void => {
  const offered = role && judgeRoleOffered(role, row.acting_for !== null)
  if (offered && !offered.ok) throw refusal(offered.code)
  const left = role !== "owner" && judgeLeaving(row.role, owners)
  if (left && !left.ok) throw refusal(left.code)
}

const change = async (
  container: MedusaContainer,
  { producer_id, member_id, role, actor_id }: ChangeMembershipInput
) => {
  const service = membershipsOf(container)
  const filters = { producer_id, state: "active" as const }
  const rows = await service.listOcopMemberships(filters, ALL)
  const row = rows.find((one) => one.member_id === member_id)
  const actor = rows.find((one) => one.member_id === actor_id)
  // who was removed or lost the role while waiting does nothing any more
  if (!actor || (actor !== row && actor.role !== "owner")) throw notFound("producer.not_found")
  if (!row) throw notFound("member.not_found")
  if (row.role === role) return null
  judge(row, role, rows.filter((one) => one.role === "owner").length)
  // a link made by somebody who may no longer invite is no way back in
  const made = { producer_id, invited_by: member_id, state: "open" as const }
  const withdraw = await service.listOcopInvitations(made, ALL)
  return service.recordMemberAct({ membership: { row, role }, withdraw, actor_id, producer_id })
}

const changeMembershipStep = createStep(
  "change-membership",
  async (input: ChangeMembershipInput, { container }) => {
    const undo = await underMembersLock(container, input.producer_id, () =>
      change(container, input)
    )
    return new StepResponse({ member_id: input.member_id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await membershipsOf(container).undoMemberAct(undo)
  }
)

/** Gives a member another role or ends the membership; a producer never loses its last owner. */
export const changeMembershipWorkflow = createWorkflow(
  "change-membership",
  (input: ChangeMembershipInput) => new WorkflowResponse(changeMembershipStep(input))
)
