import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminListRevocationsQuery,
  AdminRevocationListResponse,
  AdminRevocationResponse,
} from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { readRevocation } from "../../../../lib/supervision/read-revocation"
import { revocationConditions } from "../../../../lib/supervision/revocation-filters"
import { toCases } from "../../../../lib/supervision/revocation-view"
import { supervisionOf } from "../../../../lib/supervision/services"
import { today } from "../../../../lib/today"
import {
  openRevocationWorkflow,
  type OpenRevocationInput,
} from "../../../../workflows/supervision/open-revocation"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRevocationListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListRevocationsQuery>
  const { limit, offset } = query
  const day = today()
  const [rows, count] = await supervisionOf(req.scope).listAndCountOcopRevocationCases(
    revocationConditions(query, day),
    { skip: offset, take: limit, order: { due_on: "DESC", id: "DESC" } }
  )
  res.json({ cases: await toCases(req.scope, rows, day), limit, offset, count })
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRevocationResponse>
): Promise<void> => {
  // the schema gives exactly the other fields of the input
  const body = req.validatedBody as Omit<OpenRevocationInput, "actor_id">
  const { result } = await openRevocationWorkflow(req.scope).run({
    input: { ...body, actor_id: req.auth_context.actor_id },
  })
  res.status(201).json(await readRevocation(req.scope, result.id))
}
