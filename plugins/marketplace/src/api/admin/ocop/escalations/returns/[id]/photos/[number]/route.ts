import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPhoto } from "../../../../../../../../lib/parcel/photo-files"
import { askedReturn } from "../../../../decide-return"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { photos } = await askedReturn(req)
  await sendPhoto(req, res, photos)
}
