import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { isBeforeHandOver } from "@ocop/rules"
import { openParcel } from "../lib/parcel/open-parcel"
import { moveParcelWorkflow } from "../workflows/parcel/move-parcel"

/** Staff may cancel an order in the framework's own screens: its parcel goes nowhere any more. */
export default async function closeParcel({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const parcel = await openParcel(container, data.id)
  if (!parcel || !isBeforeHandOver(parcel.state)) return
  const staff = { actor: "staff", actor_id: "staff", actor_name: null, acting_for: null } as const
  const { id: parcel_id, order_id } = parcel
  await moveParcelWorkflow(container).run({
    input: { ...staff, parcel_id, order_id, to: "cancelled", reason: "by_floor" },
  })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "ocop-close-parcel" },
}
