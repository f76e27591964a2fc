import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@ocop/rating/lib/refusal"
import type { ParcelRow, ReturnRow } from "../../modules/parcel/service"
import { parcelsOf } from "./service-of"

/** @throws MedusaError `return.not_found`, alike for a return of another order and for none */
export const findReturn = async (
  container: MedusaContainer,
  parcel: ParcelRow,
  id: string
): Promise<ReturnRow> => {
  const [row] = await parcelsOf(container).listOcopReturnRequests(
    { id: [id], parcel_id: parcel.id },
    { take: 1 }
  )
  if (!row) throw notFound("return.not_found")
  return row
}
