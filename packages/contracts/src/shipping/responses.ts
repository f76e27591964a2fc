import type { DeliveryEstimate } from "@ocop/rules"
import type { CommuneRef } from "../locality/responses"

/** What bringing a product to a commune takes, by the floor's own estimate. */
export interface StoreDeliveryResponse {
  to: CommuneRef
  estimate: DeliveryEstimate
  /** Whole đồng for a parcel, tax included; null where no flat fee is set. */
  fee: number | null
}
