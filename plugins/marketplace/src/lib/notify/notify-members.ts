import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParcelRow } from "../../modules/parcel/service"
import { memberMessage, type MemberTemplate } from "./member-messages"
import { areaLink, writeToMembers } from "./write-members"

/**
 * Tells all members of an order's producer, once for each template, member and channel. A message
 * that cannot be sent hinders nothing: the order waits in the producer's area and is escalated.
 */
export const notifyMembers = async (
  container: MedusaContainer,
  { id, order_id, order_number, producer_id }: ParcelRow,
  template: MemberTemplate,
  subject: string = id
): Promise<void> =>
  writeToMembers(container, producer_id, {
    template,
    subject,
    resource: { id: order_id, type: "order" },
    data: { order_number },
    needs: "read_orders",
    words: (language) => {
      const link = areaLink(language, `/don-hang/${order_id}`)
      return memberMessage(template, language, { order_number, link })
    },
  })
