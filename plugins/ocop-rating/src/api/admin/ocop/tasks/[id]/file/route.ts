import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { slugify } from "@ocop/rules"
import { sendPrivateFile } from "../../../../../../lib/evidence/send-file"
import { notFound } from "../../../../../../lib/refusal"
import { findTask } from "../../../../../../lib/task/read-task"
import { pathText } from "../../../../../path-text"

/** Only papers are made as files. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { file_id, subject } = await findTask(req.scope, pathText(req, "id"))
  if (!file_id) throw notFound("task.not_found")
  const file_name = `giay-chung-nhan-${slugify(subject)}.pdf`
  await sendPrivateFile(req.scope, { file_id, file_name, mime_type: "application/pdf" }, res)
}
