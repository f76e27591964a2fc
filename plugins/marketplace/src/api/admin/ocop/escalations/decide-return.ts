import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreParcelResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { staffMover } from "../../../../lib/parcel/movers"
import { parcelsOf } from "../../../../lib/parcel/service-of"
import { moveReturnWorkflow } from "../../../../workflows/parcel/move-return"
import { answerParcel } from "../../../store/ocop/orders/answer-parcel"

interface Body {
  note?: string | null
  reason?: string
}

/** @throws MedusaError `return.not_found` */
export const askedReturn = async (req: AuthenticatedMedusaRequest) => {
  const [row] = await parcelsOf(req.scope).listOcopReturnRequests(
    { id: [pathText(req, "id")] },
    { take: 1 }
  )
  if (!row) throw notFound("return.not_found")
  return row
}

/** A route by which staff decide a return in dispute. */
export const decideReturn =
  (to: "accepted" | "upheld") =>
  async (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse<StoreParcelResponse>
  ): Promise<void> => {
    const { id: return_id, parcel_id } = await askedReturn(req)
    const { order_id } = await parcelsOf(req.scope).retrieveOcopParcel(parcel_id)
    const mover = {
      ...(await staffMover(req.scope, req.auth_context.actor_id)),
      actor: "staff" as const,
    }
    // the body was checked against the schema of its own route
    const { note, reason } = req.validatedBody as Body
    await moveReturnWorkflow(req.scope).run({
      input: { ...mover, return_id, order_id, to, note: reason ?? note ?? null },
    })
    await answerParcel(req, res, order_id)
  }
