import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreParcelResponse } from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import { openParcel } from "../../../../lib/parcel/open-parcel"
import { readWhole, toStoreParcel } from "../../../../lib/parcel/parcel-view"

/** How far an order is now. */
export const answerParcel = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreParcelResponse>,
  orderId: string
): Promise<void> => {
  const row = await openParcel(req.scope, orderId)
  res.setHeader("cache-control", "private, no-store")
  res.json({ parcel: row && toStoreParcel(await readWhole(req.scope, row), today()) })
}
