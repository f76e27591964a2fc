import { accept, refuse, type Result } from "../result"
import type { MemberRole } from "./roles"

/**
 * Whether a member may be removed, or given a lesser role.
 *
 * @param owners how many owners the producer has now, the member among them
 * @throws RangeError for an owner of a producer that has none
 */
export const judgeLeaving = (
  role: MemberRole,
  owners: number
): Result<MemberRole, "member.last_owner"> => {
  if (role !== "owner") return accept(role)
  if (owners < 1) throw new RangeError("An owner counts among the owners")
  return owners === 1 ? refuse("member.last_owner") : accept(role)
}

/**
 * Whether somebody may be offered a role. A commune officer or a union acts for a producer with
 * its consent and never takes its place.
 *
 * @param onBehalf whether the person serves an office or union that acts for the producer
 */
export const judgeRoleOffered = (
  role: MemberRole,
  onBehalf: boolean
): Result<MemberRole, "member.acting_not_owner"> =>
  onBehalf && role === "owner" ? refuse("member.acting_not_owner") : accept(role)

/** Days for which a link that invites a member is good. */
export const INVITATION_DAYS = 7
