import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminComplaintResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import type { ComplaintOutcome } from "@ocop/rules"
import { mustFindComplaint, toAdminComplaints } from "../../../../lib/care/complaints"
import { staffMover } from "../../../../lib/parcel/movers"
import { actOnComplaintWorkflow } from "../../../../workflows/care/act-on-complaint"

/** @throws MedusaError 404 `complaint.not_found` */
export const askedComplaint = (req: AuthenticatedMedusaRequest) =>
  mustFindComplaint(req.scope, { id: pathText(req, "id") })

export const answerWithComplaint = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminComplaintResponse>
): Promise<void> => {
  const [complaint] = await toAdminComplaints(req.scope, [await askedComplaint(req)])
  if (!complaint) throw notFound("complaint.not_found")
  res.json({ complaint })
}

/** A route by which staff act on a complaint. */
export const actAsStaff =
  (act: "reply" | "decide") =>
  async (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse<AdminComplaintResponse>
  ): Promise<void> => {
    const { id } = await askedComplaint(req)
    const mover = await staffMover(req.scope, req.auth_context.actor_id)
    // the body was checked against the schema of its own route
    const told = req.validatedBody as { text: string; outcome?: ComplaintOutcome }
    await actOnComplaintWorkflow(req.scope).run({
      input: { ...mover, actor: "staff", complaint_id: id, act, ...told, today: today() },
    })
    await answerWithComplaint(req, res)
  }
