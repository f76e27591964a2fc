import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  AdminDecideBody,
  AdminDecisionListResponse,
  AdminDecisionResponse,
  AdminListDecisionsQuery,
} from "@ocop/contracts"
import { listDecisions, readDecision } from "../../../../lib/evaluation/read-decision"
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
  res: MedusaResponse<AdminDecisionResponse>
): Promise<void> => {
  const body = req.validatedBody as z.output<typeof AdminDecideBody>
  const { result } = await decideDossiersWorkflow(req.scope).run({
    input: { ...body, actor_id: req.auth_context.actor_id },
  })
  res.status(result.created ? 201 : 200).json(await readDecision(req.scope, result.id))
}
