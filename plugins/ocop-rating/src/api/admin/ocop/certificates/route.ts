import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminCertificateListResponse,
  AdminCertificateResponse,
  AdminIssueCertificateBody,
  AdminListCertificatesQuery,
} from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { producersAt, readRegister } from "../../../../lib/read-register"
import { toAdminCertificate } from "../../../../lib/register-entry"
import { registerConditions } from "../../../../lib/register-filters"
import { today } from "../../../../lib/today"
import { issueCertificateWorkflow } from "../../../../workflows/certification/issue-certificate"
import type { DecisionFields } from "../../../../workflows/certification/plan-issue"
import { readCertificate } from "./read-certificate"

type Query = z.output<typeof AdminListCertificatesQuery>
type Body = z.output<typeof AdminIssueCertificateBody>

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCertificateListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as Query
  const { limit, offset, producer_id } = query
  const at = producer_id ? [producer_id] : await producersAt(req.scope, query)
  const day = today()
  const conditions = registerConditions({ ...query, producer_ids: at }, day)
  const { rows, count } = await readRegister(req.scope, conditions, { skip: offset, take: limit })
  res.json({ certificates: rows.map((row) => toAdminCertificate(row, day)), limit, offset, count })
}

/** What the body leaves out is unknown, which the register says with null. */
const toDecision = ({ registered_product_id: _, ...body }: Body): DecisionFields =>
  ({
    ...body,
    points: body.points ?? null,
    decision_number: body.decision_number ?? null,
    decision_on: body.decision_on ?? null,
    criteria_edition: body.criteria_edition ?? null,
    product_code: body.product_code ?? null,
    source_url: body.source_url ?? null,
    // the schema has turned every day into an ISO day
  }) as DecisionFields

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCertificateResponse>
): Promise<void> => {
  const body = req.validatedBody as Body
  const { result: id } = await issueCertificateWorkflow(req.scope).run({
    input: {
      registered_product_id: body.registered_product_id,
      decision: toDecision(body),
      actor_id: req.auth_context.actor_id,
    },
  })
  res.status(201).json(await readCertificate(req.scope, id))
}
