import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreComplaintResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import type { ComplaintAct } from "@ocop/rules"
import { mustFindComplaint, toStoreComplaints } from "../../../../lib/care/complaints"
import { ownOrder } from "../../../../lib/care/own-order"
import { actOnComplaintWorkflow } from "../../../../workflows/care/act-on-complaint"

export const answerOwnComplaint = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreComplaintResponse>,
  id: string
): Promise<void> => {
  const row = await mustFindComplaint(req.scope, { id })
  const [complaint] = await toStoreComplaints(req.scope, [row])
  if (!complaint) throw notFound("complaint.not_found")
  res.json({ complaint })
}

/** A route by which a buyer acts on a complaint of an own order. */
export const actOnOwnComplaint =
  (act: Extract<ComplaintAct, "add" | "escalate" | "close">) =>
  async (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse<StoreComplaintResponse>
  ): Promise<void> => {
    const { order_id, actor_id } = await ownOrder(req)
    const { id } = await mustFindComplaint(req.scope, {
      id: pathText(req, "complaint_id"),
      order_id,
    })
    // the body was checked against the schema of its own route; closing needs no words
    const { text = null } = req.validatedBody as { text?: string }
    const buyer = { actor: "buyer" as const, actor_id, actor_name: null, acting_for: null }
    await actOnComplaintWorkflow(req.scope).run({
      input: { ...buyer, complaint_id: id, act, text, today: today() },
    })
    await answerOwnComplaint(req, res, id)
  }
