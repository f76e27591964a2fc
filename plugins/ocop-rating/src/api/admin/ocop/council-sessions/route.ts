import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  AdminCreateSessionBody,
  AdminListSessionsQuery,
  AdminSessionListResponse,
  AdminSessionResponse,
} from "@ocop/contracts"
import { readSession, toSession } from "../../../../lib/evaluation/read-council"
import { evaluationOf } from "../../../../lib/evaluation/services"
import { createSessionWorkflow } from "../../../../workflows/evaluation/create-session"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSessionListResponse>
): Promise<void> => {
  const { limit, offset } = req.validatedQuery as unknown as z.output<typeof AdminListSessionsQuery>
  const [rows, count] = await evaluationOf(req.scope).listAndCountOcopCouncilSessions(
    {},
    { skip: offset, take: limit, order: { held_on: "DESC", id: "DESC" } }
  )
  const sessions = await Promise.all(rows.map((row) => toSession(req.scope, row)))
  res.json({ sessions, limit, offset, count })
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSessionResponse>
): Promise<void> => {
  const body = req.validatedBody as z.output<typeof AdminCreateSessionBody>
  const { result } = await createSessionWorkflow(req.scope).run({
    input: { ...body, actor_id: req.auth_context.actor_id },
  })
  res.status(201).json({ session: await readSession(req.scope, result.id) })
}
