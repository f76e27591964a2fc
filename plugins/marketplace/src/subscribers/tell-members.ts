import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { notifyMembers } from "../lib/notify/notify-members"
import { openParcel } from "../lib/parcel/open-parcel"
import { ORDER_WAITING, RETURN_MOVED } from "../workflows/events"

interface Data {
  /** Of the return, or of the parcel. */
  id: string
  order_id: string
  to?: string
}

/** An order that waits too long, or a return that was asked for, is told to the producer's members. */
export default async function tellMembers({
  event: { name, data },
  container,
}: SubscriberArgs<Data>): Promise<void> {
  const template = name === ORDER_WAITING ? "order_waiting" : "return_requested"
  if (template === "return_requested" && data.to !== "requested") return
  const parcel = await openParcel(container, data.order_id)
  if (parcel) await notifyMembers(container, parcel, template, data.id)
}

export const config: SubscriberConfig = {
  event: [ORDER_WAITING, RETURN_MOVED],
  context: { subscriberId: "ocop-tell-members" },
}
