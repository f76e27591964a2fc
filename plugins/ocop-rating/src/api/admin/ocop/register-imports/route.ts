import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import {
  ERROR_MESSAGES,
  type AdminRegisterImportBody,
  type AdminRegisterImportResponse,
} from "@ocop/contracts"
import { importRegisterWorkflow } from "../../../../workflows/register-import/import-register"

const REFUSAL = {
  type: "not_allowed",
  code: "import.has_errors",
  message: ERROR_MESSAGES["import.has_errors"].en,
} as const

/** A refused import carries its report, so that the clerk sees what to correct. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRegisterImportResponse | (AdminRegisterImportResponse & typeof REFUSAL)>
): Promise<void> => {
  const { content_base64, apply } = req.validatedBody as z.output<typeof AdminRegisterImportBody>
  const { result } = await importRegisterWorkflow(req.scope).run({
    input: { content_base64, apply, actor_id: req.auth_context.actor_id },
  })
  if (apply && !result.applied) res.status(400).json({ ...REFUSAL, ...result })
  else res.json(result)
}
