import type { MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import {
  producerOf,
  type ProducerRequest,
} from "../../../../../../../../../lib/access/producer-context"
import { findReturn } from "../../../../../../../../../lib/parcel/find-return"
import { sendPhoto } from "../../../../../../../../../lib/parcel/photo-files"
import { findProducerParcel } from "../../../../../../../../../lib/parcel/producer-orders"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const parcel = await findProducerParcel(req.scope, producerOf(req), pathText(req, "id"))
  const { photos } = await findReturn(req.scope, parcel, pathText(req, "return_id"))
  await sendPhoto(req, res, photos)
}
