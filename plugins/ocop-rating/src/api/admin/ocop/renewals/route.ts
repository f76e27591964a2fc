import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminListRenewalsQuery, AdminRenewalListResponse } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { producersAt, readRegister } from "../../../../lib/read-register"
import { endingByMonth, renewalConditions } from "../../../../lib/supervision/renewal-filters"
import { toAdminRenewals } from "../../../../lib/supervision/renewals"
import { today } from "../../../../lib/today"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRenewalListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListRenewalsQuery>
  const { limit, offset, commune } = query
  const day = today()
  const producer_ids = await producersAt(req.scope, { commune })
  const { q, stars, stage, month } = query
  const conditions = renewalConditions({ q, stars, stage, month, producer_ids }, day)
  const paging = { skip: offset, take: limit, order: { last_day: "ASC", id: "ASC" } as const }
  const { rows, count } = await readRegister(req.scope, conditions, paging)
  const [renewals, months] = await Promise.all([
    toAdminRenewals(req.scope, rows, day),
    endingByMonth(req.scope, day),
  ])
  res.json({ renewals, months, limit, offset, count })
}
