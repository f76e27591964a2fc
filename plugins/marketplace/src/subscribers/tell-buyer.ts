import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { isBuyerLetter } from "../lib/notify/buyer-letters"
import { notifyBuyer } from "../lib/notify/notify-buyer"
import { openParcel } from "../lib/parcel/open-parcel"
import { PARCEL_MOVED } from "../workflows/events"

/** A buyer hears of every step of an order that matters to a buyer. */
export default async function tellBuyer({
  event: { data },
  container,
}: SubscriberArgs<{ order_id: string; to: string }>): Promise<void> {
  const { to } = data
  const parcel = isBuyerLetter(to) ? await openParcel(container, data.order_id) : null
  if (parcel && isBuyerLetter(to)) await notifyBuyer(container, parcel, to)
}

export const config: SubscriberConfig = {
  event: PARCEL_MOVED,
  context: { subscriberId: "ocop-tell-buyer" },
}
