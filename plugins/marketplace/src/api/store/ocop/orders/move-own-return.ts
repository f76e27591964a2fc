import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreParcelResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { customerOf, ownParcel } from "../../../../lib/parcel/buyer-order"
import { findReturn } from "../../../../lib/parcel/find-return"
import { buyerMover } from "../../../../lib/parcel/movers"
import { moveReturnWorkflow } from "../../../../workflows/parcel/move-return"
import { answerParcel } from "./answer-parcel"

interface Body {
  phone?: string | null
  reason?: string
}

/** A route that moves a return of the buyer's own and answers the order's parcel. */
export const moveOwnReturn =
  (to: "withdrawn" | "disputed") =>
  async (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse<StoreParcelResponse>
  ): Promise<void> => {
    // the body was checked against the schema of its own route
    const { phone, reason: note = null } = req.validatedBody as Body
    const parcel = await ownParcel(req, phone)
    const { id: return_id } = await findReturn(req.scope, parcel, pathText(req, "return_id"))
    const mover = { ...buyerMover(customerOf(req)), actor: "buyer" as const }
    const { order_id } = parcel
    await moveReturnWorkflow(req.scope).run({ input: { ...mover, return_id, order_id, to, note } })
    await answerParcel(req, res, order_id)
  }
