import type { z } from "@medusajs/framework/zod"
import type { AdminListDossiersQuery } from "@ocop/contracts"
import {
  foldVietnamese,
  STATES_WAITING_FOR,
  statesSeenBy,
  type LocalDate,
  type RoleHeld,
} from "@ocop/rules"
import { likeText } from "../register-filters"

type Query = z.output<typeof AdminListDossiersQuery>
type Filter = Record<string, unknown>

/** Matches nothing: no id is empty. */
const NOTHING: Filter = { id: "" }

/** What one role has on its desk. */
const ofRole = (
  { role, communeCode }: RoleHeld,
  sessionDossiers: readonly string[],
  waiting: boolean
): Filter => {
  const states = waiting ? STATES_WAITING_FOR[role] : statesSeenBy(role)
  const seen: Filter = { state: [...states] }
  if (role === "commune_officer")
    return { ...seen, commune_code: communeCode ?? "", submitted_on: { $ne: null } }
  if (role === "council_member" || role === "council_chair")
    return sessionDossiers.length ? { ...seen, id: [...sessionDossiers] } : NOTHING
  return seen
}

/**
 * The queue of somebody with those roles: all they may see, or what waits for them.
 *
 * @param sessionDossiers dossiers of the council sessions the reader sits in
 */
export const queueFilters = (
  query: Query,
  roles: readonly RoleHeld[],
  sessionDossiers: readonly string[],
  today: LocalDate
): Filter => {
  const mine = roles.map((role) => ofRole(role, sessionDossiers, query.waiting === true))
  const all: Filter[] = [mine.length ? { $or: mine } : NOTHING]
  if (query.state?.length) all.push({ state: query.state })
  if (query.kind?.length) all.push({ kind: query.kind })
  if (query.commune) all.push({ commune_code: query.commune })
  if (query.late !== undefined)
    all.push(
      query.late
        ? { due_on: { $lt: today } }
        : { $or: [{ due_on: null }, { due_on: { $gte: today } }] }
    )
  if (query.q) {
    const folded = { $ilike: likeText(foldVietnamese(query.q)) }
    all.push({ $or: [{ search_name: folded }, { receipt_number: { $ilike: likeText(query.q) } }] })
  }
  return { $and: all }
}
