import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminReviewResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { staffMover } from "../../../../lib/parcel/movers"
import { findReviewOr404 } from "../../../../lib/review/service-of"
import { readStaffReview } from "../../../../lib/review/staff-reviews"
import { moveReviewWorkflow } from "../../../../workflows/review/move-review"

interface Body {
  reason?: string
  note?: string | null
}

/** A route by which staff hide a review or show it again. */
export const moderate =
  (to: "hidden" | "shown") =>
  async (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse<AdminReviewResponse>
  ): Promise<void> => {
    const { id, order_line_id } = await findReviewOr404(req.scope, pathText(req, "id"))
    const mover = await staffMover(req.scope, req.auth_context.actor_id)
    // the body was checked against the schema of its own route
    const { reason, note } = req.validatedBody as Body
    const words = reason ?? note ?? null
    await moveReviewWorkflow(req.scope).run({
      input: { ...mover, review_id: id, line_id: order_line_id, to, words },
    })
    res.json(await readStaffReview(req.scope, id))
  }
