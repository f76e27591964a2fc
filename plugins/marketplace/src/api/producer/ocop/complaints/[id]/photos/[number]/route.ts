import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRequest } from "../../../../../../../lib/access/producer-context"
import { sendPhoto } from "../../../../../../../lib/parcel/photo-files"
import { askedComplaint } from "../../../answer-complaint"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const { photos } = await askedComplaint(req)
  await sendPhoto(req, res, photos)
}
