import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import {
  ERROR_MESSAGES,
  type AdminRegisterImportBody,
  type AdminRegisterImportResponse,
  type AdminTaskResponse,
} from "@ocop/contracts"
import { prefersAsync } from "../../../prefers-async"
import { sendStarted } from "../tasks/send-task"
import { importRegisterWorkflow } from "../../../../workflows/register-import/import-register"

const REFUSAL = {
  type: "not_allowed",
  code: "import.has_errors",
  message: ERROR_MESSAGES["import.has_errors"].en,
} as const

type Answer =
  AdminRegisterImportResponse | (AdminRegisterImportResponse & typeof REFUSAL) | AdminTaskResponse

/** A refused import carries its report, so that the clerk sees what to correct. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<Answer>
): Promise<void> => {
  const { file_name, ...input } = req.validatedBody as z.output<typeof AdminRegisterImportBody>
  if (prefersAsync(req))
    return sendStarted(req, res, { kind: "register_import", subject: file_name, input })
  const { result } = await importRegisterWorkflow(req.scope).run({
    input: { ...input, actor_id: req.auth_context.actor_id },
  })
  if (input.apply && !result.applied) res.status(400).json({ ...REFUSAL, ...result })
  else res.json(result)
}
