import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRevocationListResponse } from "@ocop/contracts"
import { toCases } from "@ocop/rating/lib/supervision/revocation-view"
import { supervisionOf } from "@ocop/rating/lib/supervision/services"
import { today } from "@ocop/rating/lib/today"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"

/** More cases than one producer has in the life of the programme. */
const ALL = 200

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerRevocationListResponse>
): Promise<void> => {
  const { producerId: producer_id } = producerOf(req)
  const rows = await supervisionOf(req.scope).listOcopRevocationCases(
    { producer_id, notified_on: { $ne: null } },
    { take: ALL, order: { notified_on: "DESC", id: "DESC" } }
  )
  res.json({ cases: await toCases(req.scope, rows, today()) })
}
