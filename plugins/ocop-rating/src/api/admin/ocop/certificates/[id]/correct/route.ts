import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCertificateResponse } from "@ocop/contracts"
import {
  correctCertificateWorkflow,
  type CorrectCertificateInput,
} from "../../../../../../workflows/certification/correct-certificate"
import { readCertificate } from "../../read-certificate"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCertificateResponse>
): Promise<void> => {
  const certificate_id = req.params.id ?? ""
  // the schema gives exactly the other fields of the input
  const body = req.validatedBody as Omit<CorrectCertificateInput, "certificate_id" | "actor_id">
  await correctCertificateWorkflow(req.scope).run({
    input: { ...body, certificate_id, actor_id: req.auth_context.actor_id },
  })
  res.json(await readCertificate(req.scope, certificate_id))
}
