import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ParcelRow } from "../../modules/parcel/service"
import { membershipsOf } from "../access/membership-service"
import { addressOn, channelsOf, type Channel, type Reachable } from "./channels"
import { memberMessage, type MemberTemplate } from "./member-messages"
import { shopLink } from "./shop-link"

const EVERY = { take: null as unknown as number }

const membersOf = async (container: MedusaContainer, producer_id: string): Promise<Reachable[]> => {
  const service = membershipsOf(container)
  const serving = await service.listOcopMemberships({ producer_id, state: "active" }, EVERY)
  return await service.listOcopMembers({ id: serving.map(({ member_id }) => member_id) }, EVERY)
}

const linkTo = ({ order_id }: ParcelRow): string => shopLink(`/nha-san-xuat/don-hang/${order_id}`)

const send = async (
  container: MedusaContainer,
  to: string,
  channel: Channel,
  template: MemberTemplate,
  key: string,
  parcel: ParcelRow
): Promise<void> => {
  const facts = { order_number: parcel.order_number, link: linkTo(parcel) }
  const { subject, text } = memberMessage(template, "vi", facts)
  const content = { subject, text, html: `<p>${text.replaceAll("\n", "<br>")}</p>` }
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel,
    template: `ocop-${template}`,
    content,
    data: { order_number: parcel.order_number },
    trigger_type: template,
    resource_id: parcel.order_id,
    resource_type: "order",
    idempotency_key: key,
  })
}

/**
 * Tells all members of an order's producer, once for each template, member and channel. A message
 * that cannot be sent hinders nothing: the order waits in the producer's area and is escalated.
 */
export const notifyMembers = async (
  container: MedusaContainer,
  parcel: ParcelRow,
  template: MemberTemplate,
  subject: string = parcel.id
): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const channels = channelsOf(process.env.MEMBER_CHANNELS)
  for (const member of await membersOf(container, parcel.producer_id))
    for (const channel of channels) {
      const to = addressOn(channel, member)
      const key = `ocop:${template}:${subject}:${member.id}:${channel}`
      if (to)
        await send(container, to, channel, template, key, parcel).catch((error: Error) =>
          logger.warn(`No ${channel} for order ${parcel.order_number}: ${error.message}`)
        )
    }
}
