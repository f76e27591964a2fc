import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminDossierListResponse, AdminListDossiersQuery } from "@ocop/contracts"
import { queueFilters } from "../../../../lib/evaluation/queue-filters"
import { evaluationOf } from "../../../../lib/evaluation/services"
import { toSummaries } from "../../../../lib/evaluation/summaries"
import { rolesOf } from "../../../../lib/staff/roles"
import { today } from "../../../../lib/today"

/** More dossiers than somebody judges in the sessions of some years. */
const ALL = 5000

const ofSessions = async (req: AuthenticatedMedusaRequest, session_id: string[]) => {
  const filters = { session_id }
  const places = await evaluationOf(req.scope).listOcopSessionDossiers(filters, { take: ALL })
  return places.map(({ dossier_id }) => dossier_id)
}

const inOwnSessions = async (req: AuthenticatedMedusaRequest): Promise<string[]> => {
  const user_id = req.auth_context.actor_id
  const seats = await evaluationOf(req.scope).listOcopCouncilMembers({ user_id }, { take: ALL })
  const sessions = seats.map(({ session_id }) => session_id)
  return sessions.length ? await ofSessions(req, sessions) : []
}

/** What is nearest to its last day comes first; without a clock the oldest. */
const BY_CLOCK = { due_on: "ASC NULLS LAST", created_at: "ASC", id: "ASC" } as const

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDossierListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListDossiersQuery>
  const { limit, offset, session } = query
  const roles = await rolesOf(req.scope, req.auth_context.actor_id)
  const queue = queueFilters(query, roles, await inOwnSessions(req), today())
  const filters = session ? { $and: [queue, { id: await ofSessions(req, [session]) }] } : queue
  const [rows, count] = await evaluationOf(req.scope).listAndCountOcopDossiers(filters, {
    skip: offset,
    take: limit,
    // the database understands where nulls go, the type does not name it
    order: BY_CLOCK as never,
  })
  res.json({ dossiers: await toSummaries(req.scope, rows), limit, offset, count })
}
