import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminListingChangeListResponse, AdminListListingChangesQuery } from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import { listingsOf } from "../../../../lib/listing/service-of"
import { toStaffChanges } from "../../../../lib/listing/staff-changes"

type Asked = z.output<typeof AdminListListingChangesQuery>

/** Drafts are the producers' own; what was thrown away unsent was never anybody else's. */
const filtersOf = ({ state, producer_id, overdue }: Asked) => ({
  kind: ["created" as const, "content" as const],
  state: overdue || !state?.length ? ["waiting" as const] : state,
  submitted_at: { $ne: null },
  ...(producer_id ? { producer_id } : {}),
  ...(overdue ? { due_on: { $lt: today() } } : {}),
})

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminListingChangeListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as Asked
  const { limit, offset } = asked
  const [rows, count] = await listingsOf(req.scope).listAndCountOcopListingChanges(
    filtersOf(asked),
    // who waits longest comes first
    { skip: offset, take: limit, order: { submitted_at: "ASC", id: "ASC" } }
  )
  res.json({ changes: await toStaffChanges(req.scope, rows, today()), limit, offset, count })
}
