import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendCaseFile } from "../../../../../../../lib/supervision/send-case-file"
import { pathText } from "../../../../../../path-text"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> =>
  sendCaseFile(req.scope, pathText(req, "id"), pathText(req, "file_id"), res)
