import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminListTakedownsQuery, AdminTakedownListResponse } from "@ocop/contracts"
import { listingsOf } from "../../../../lib/listing/service-of"
import { toStaffTakedowns } from "../../../../lib/listing/staff-takedowns"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTakedownListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListTakedownsQuery>
  const { state, limit, offset } = query
  const [rows, count] = await listingsOf(req.scope).listAndCountOcopTakedowns(
    state?.length ? { state } : {},
    // the clock that runs out first comes first
    { skip: offset, take: limit, order: { due_at: "ASC", id: "ASC" } }
  )
  const takedowns = await toStaffTakedowns(req.scope, rows, new Date())
  res.json({ takedowns, limit, offset, count })
}
