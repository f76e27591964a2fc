import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminListingChangeResponse, ListingAct } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { changedListingFields } from "@ocop/rules"
import { namesOfActors } from "./actor-names"
import { draftOf, liveBefore, reasonsOf } from "./change-json"
import { ALL, listingsOf } from "./service-of"
import { toStaffChanges } from "./staff-changes"

/** What was done with a change or a takedown, the first act first. */
export const readTrail = async (
  container: MedusaContainer,
  subject_id: string
): Promise<ListingAct[]> => {
  const rows = await listingsOf(container).listOcopListingActs(
    { subject_id },
    { take: ALL, order: { created_at: "ASC", id: "ASC" } }
  )
  const names = await namesOfActors(
    container,
    rows.map(({ actor_id }) => actor_id)
  )
  return rows.map(({ id, action, actor_id, reason, created_at }) => ({
    id,
    action,
    actor_id,
    actor_name: names.get(actor_id) ?? null,
    reason,
    created_at: new Date(created_at).toISOString(),
  }))
}

/** One change for the desk: what buyers see beside what the producer wants them to. */
export const readChange = async (
  container: MedusaContainer,
  id: string
): Promise<AdminListingChangeResponse> => {
  const [row] = await listingsOf(container).listOcopListingChanges(
    { id: [id], kind: ["created", "content"] },
    { take: 1 }
  )
  // a draft is the producer's own until it is sent
  if (!row?.submitted_at) throw notFound("listing.change_not_found")
  const [[change], names, trail] = await Promise.all([
    toStaffChanges(container, [row], today()),
    namesOfActors(container, [row.actor_id, row.decided_by]),
    readTrail(container, id),
  ])
  if (!change) throw notFound("listing.change_not_found")
  const [before, after] = [liveBefore(row), draftOf(row)]
  return {
    change: {
      ...change,
      before,
      after,
      changed_fields: changedListingFields(before, after.content),
      reasons: reasonsOf(row),
      note: row.note,
      actor_name: names.get(row.actor_id) ?? null,
      decided_by_name: names.get(row.decided_by ?? "") ?? null,
    },
    trail,
  }
}
