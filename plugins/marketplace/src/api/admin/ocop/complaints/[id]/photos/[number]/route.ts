import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPhoto } from "../../../../../../../lib/parcel/photo-files"
import { askedComplaint } from "../../../staff-complaint"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { photos } = await askedComplaint(req)
  await sendPhoto(req, res, photos)
}
