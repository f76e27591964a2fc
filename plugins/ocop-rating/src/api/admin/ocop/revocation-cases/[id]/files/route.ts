import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRevocationResponse, RevocationFileQuery } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { receiveFile } from "../../../../../../lib/evidence/receive"
import { findCase, readRevocation } from "../../../../../../lib/supervision/read-revocation"
import { addCaseFileWorkflow } from "../../../../../../workflows/supervision/add-case-file"
import { pathText } from "../../../../../path-text"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRevocationResponse>
): Promise<void> => {
  const { file_name } = req.validatedQuery as unknown as z.output<typeof RevocationFileQuery>
  const case_id = pathText(req, "id")
  await findCase(req.scope, case_id)
  const bytes = await receiveFile(req)
  const { result } = await addCaseFileWorkflow(req.scope).run({
    input: {
      case_id,
      actor_id: req.auth_context.actor_id,
      file_name,
      content_base64: bytes.toString("base64"),
    },
  })
  res.status(result.created ? 201 : 200).json(await readRevocation(req.scope, case_id))
}
