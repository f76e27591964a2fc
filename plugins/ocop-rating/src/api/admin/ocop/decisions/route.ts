import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  AdminDecideBody,
  AdminDecisionListResponse,
  AdminDecisionResponse,
  AdminListDecisionsQuery,
  AdminTaskResponse,
} from "@ocop/contracts"
import { listDecisions, readDecision } from "../../../../lib/evaluation/read-decision"
import { prefersAsync } from "../../../prefers-async"
import { sendStarted } from "../tasks/send-task"
import { decideDossiersWorkflow } from "../../../../workflows/evaluation/decide-dossiers"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDecisionListResponse>
): Promise<void> => {
  const page = req.validatedQuery as unknown as z.output<typeof AdminListDecisionsQuery>
  res.json(await listDecisions(req.scope, page))
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDecisionResponse | AdminTaskResponse>
): Promise<void> => {
  const body = req.validatedBody as z.output<typeof AdminDecideBody>
  if (prefersAsync(req))
    return sendStarted(req, res, { kind: "decision", subject: body.number, input: body })
  const { result } = await decideDossiersWorkflow(req.scope).run({
    input: { ...body, actor_id: req.auth_context.actor_id },
  })
  res.status(result.created ? 201 : 200).json(await readDecision(req.scope, result.id))
}
