import type { Stars } from "../law/criteria-editions"
import {
  COUNCIL_DEPARTMENTS,
  OPTIONAL_DEPARTMENTS,
  PROPOSAL_POINTS,
  type CouncilDepartment,
} from "../law/dossier-terms"
import { accept, refuse, type Result } from "../result"

export interface CouncilMember {
  readonly userId: string
  readonly department: CouncilDepartment
  readonly chair: boolean
}

/**
 * How many members must have scored. The decision sets none that we read: two thirds of all members
 * with the chair among them is ours and can be configured.
 */
export interface Quorum {
  /** Share of all members, 0 to 1. */
  readonly share: number
  readonly chairNeeded: boolean
}

export const DEFAULT_QUORUM: Quorum = { share: 2 / 3, chairNeeded: true }

export type SeatingRefusal =
  "council.department_missing" | "council.chair_missing" | "council.member_twice"

/**
 * Whether a council is made up as the law names it: one chair, from the People's Committee unless
 * delegated, and somebody of every department that each province has.
 *
 * @law council-members
 */
export const judgeCouncil = (members: readonly CouncilMember[]): Result<true, SeatingRefusal> => {
  if (new Set(members.map(({ userId }) => userId)).size !== members.length)
    return refuse("council.member_twice")
  if (members.filter(({ chair }) => chair).length !== 1) return refuse("council.chair_missing")
  const missing = COUNCIL_DEPARTMENTS.filter(
    (department) =>
      !OPTIONAL_DEPARTMENTS.includes(department) &&
      !members.some((member) => member.department === department)
  )
  return missing.length ? refuse("council.department_missing") : accept(true)
}

/** What may stand between a member and a dossier. */
export const CONFLICTS = ["own_producer", "relative", "business_interest", "other"] as const
export type Conflict = (typeof CONFLICTS)[number]

/**
 * Whether a member may fill in a sheet now.
 *
 * @law council-conflict
 */
export const mayScore = (member: {
  readonly conflicted: boolean
  readonly sheetClosed: boolean
}): Result<true, "council.conflict_of_interest" | "council.sheet_closed"> => {
  if (member.conflicted) return refuse("council.conflict_of_interest")
  return member.sheetClosed ? refuse("council.sheet_closed") : accept(true)
}

/**
 * Whether somebody may read the sheets of others: after closing their own, the chair too. Who has
 * a conflict of interest reads them once the dossier has left the council. Open sheets are never read.
 *
 * @law council-sheets
 */
export const mayReadSheets = (reader: {
  readonly sheetClosed: boolean
  readonly conflicted: boolean
  readonly councilOver: boolean
}): boolean => reader.councilOver || (reader.sheetClosed && !reader.conflicted)

/**
 * Whether the council is done with a dossier: a quorum of all members has closed a sheet, and
 * nobody entitled is still scoring.
 *
 * @law council-quorum
 */
export const councilFinished = (
  members: readonly {
    readonly chair: boolean
    readonly conflicted: boolean
    readonly sheetClosed: boolean
  }[],
  quorum: Quorum = DEFAULT_QUORUM
): Result<true, "council.quorum_missing" | "council.sheets_open"> => {
  const scored = members.filter(({ sheetClosed, conflicted }) => sheetClosed && !conflicted)
  const needed = Math.ceil(members.length * quorum.share - 1e-9)
  const chairThere =
    !quorum.chairNeeded ||
    members.some(({ chair, conflicted, sheetClosed }) => chair && (sheetClosed || conflicted))
  const open = members.some(({ sheetClosed, conflicted }) => !sheetClosed && !conflicted)
  if (open && scored.length >= needed) return refuse("council.sheets_open")
  return scored.length > 0 && scored.length >= needed && chairThere
    ? accept(true)
    : refuse("council.quorum_missing")
}

/** What a council's result opens: a decision of the province, a proposal, or the end. */
export type CouncilOpens = "decide" | "propose_five" | "not_reach"

/**
 * Where a result leads. Five stars from 90 points on go to the ministry; one that came back from
 * there may be recognised with 3 or 4 stars.
 *
 * @param stars band and minimums together
 * @param total average of the sheets, 0 to 100
 * @law council-outcome
 */
export const councilOpens = (
  { stars, total }: { readonly stars: Stars; readonly total: number },
  returnedByMinistry: boolean
): CouncilOpens => {
  if (stars < 3) return "not_reach"
  if (stars === 5 && total >= PROPOSAL_POINTS && !returnedByMinistry) return "propose_five"
  return "decide"
}

/**
 * Stars a province may give on a result: the result's own, or 3 or 4 after the ministry returned it.
 *
 * @law council-outcome
 */
export const starsToDecide = (stars: Stars, returnedByMinistry: boolean): readonly Stars[] => {
  if (stars === 3 || stars === 4) return [stars]
  return stars === 5 && returnedByMinistry ? [3, 4] : []
}
