import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { notifyBuyer } from "../lib/notify/notify-buyer"
import { notifyMembers } from "../lib/notify/notify-members"
import { openParcel } from "../lib/parcel/open-parcel"

/** Every order has its parcel from the first moment on, and its producer and buyer are told. */
export default async function openParcelOf({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const parcel = await openParcel(container, data.id)
  if (!parcel) return
  await notifyMembers(container, parcel, "order_placed")
  await notifyBuyer(container, parcel, "placed")
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "ocop-open-parcel" },
}
