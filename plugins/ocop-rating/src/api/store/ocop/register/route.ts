import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreListRegisterQuery, StoreRegisterListResponse } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { producersAt, readRegister } from "../../../../lib/read-register"
import { toRegisterEntry } from "../../../../lib/register-entry"
import { registerConditions } from "../../../../lib/register-filters"
import { today } from "../../../../lib/today"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreRegisterListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof StoreListRegisterQuery>
  const { page, per_page } = query
  const day = today()
  const producer_ids = await producersAt(req.scope, query)
  const conditions = registerConditions({ ...query, producer_ids }, day)
  const paging = { skip: (page - 1) * per_page, take: per_page }
  const { rows, count } = await readRegister(req.scope, conditions, paging)
  res.json({ entries: rows.map((row) => toRegisterEntry(row, day)), page, per_page, count })
}
