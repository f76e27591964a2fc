import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminApplicationListResponse, AdminListApplicationsQuery } from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import { applicationFilters } from "../../../../lib/onboarding/application-filters"
import { onboardingOf } from "../../../../lib/onboarding/onboarding-service"
import { toQueue } from "../../../../lib/onboarding/staff-application"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminApplicationListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListApplicationsQuery>
  const { limit, offset } = query
  const [rows, count] = await onboardingOf(req.scope).listAndCountOcopApplications(
    applicationFilters(query, today()),
    { skip: offset, take: limit, order: { submitted_on: "ASC", created_at: "ASC", id: "ASC" } }
  )
  res.json({ applications: await toQueue(req.scope, rows), limit, offset, count })
}
