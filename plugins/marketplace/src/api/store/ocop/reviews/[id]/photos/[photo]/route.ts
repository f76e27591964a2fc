import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import { sendPhoto } from "../../../../../../../lib/review/photo-files"
import { findReview } from "../../../../../../../lib/review/service-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const review = await findReview(req.scope, pathText(req, "id"))
  await sendPhoto(req, res, review?.hidden_on ? null : review)
}
