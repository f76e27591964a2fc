import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import { sendPhoto } from "../../../../../../../lib/review/photo-files"
import { findReviewOr404 } from "../../../../../../../lib/review/service-of"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> =>
  await sendPhoto(req, res, await findReviewOr404(req.scope, pathText(req, "id")))
