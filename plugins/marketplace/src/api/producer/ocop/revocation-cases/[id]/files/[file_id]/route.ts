import type { MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import { findOwnCase } from "@ocop/rating/lib/supervision/read-revocation"
import { sendCaseFile } from "@ocop/rating/lib/supervision/send-case-file"
import { producerOf, type ProducerRequest } from "../../../../../../../lib/access/producer-context"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const { producerId } = producerOf(req)
  const { id } = await findOwnCase(req.scope, pathText(req, "id"), producerId)
  await sendCaseFile(req.scope, id, pathText(req, "file_id"), res)
}
