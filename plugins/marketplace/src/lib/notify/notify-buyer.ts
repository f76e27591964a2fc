import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ParcelRow } from "../../modules/parcel/service"
import { findOrderForPayment } from "../payment/order-for-payment"
import { buyerLetter, type BuyerFacts, type BuyerLetter } from "./buyer-letters"
import { VND } from "./letter"
import { shopLink } from "./shop-link"

const nameOf = async (container: MedusaContainer, id: string): Promise<string> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["name"],
    filters: { id },
  })
  return (data as unknown as { name: string }[])[0]?.name ?? ""
}

const send = async (
  container: MedusaContainer,
  to: string,
  letter: BuyerLetter,
  parcel: ParcelRow,
  facts: BuyerFacts
): Promise<void> => {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...{ to, channel: "email", template: `order.${letter}` },
    content: buyerLetter(letter, facts),
    data: { order_number: parcel.order_number },
    resource_id: parcel.order_id,
    resource_type: "order",
    // a delivery may fail twice, and each time is told once
    idempotency_key: `ocop:buyer:${parcel.id}:${letter}:${parcel.version}`,
  })
}

/**
 * Tells the buyer how far an order is, where an e-mail address was given. A letter that cannot be
 * sent hinders nothing: the order's page says the same.
 */
export const notifyBuyer = async (
  container: MedusaContainer,
  parcel: ParcelRow,
  letter: BuyerLetter
): Promise<void> => {
  const order = await findOrderForPayment(container, parcel.order_id)
  if (!order?.email) return
  const facts = {
    order: String(parcel.order_number),
    producer: await nameOf(container, parcel.producer_id),
    total: VND.format(order.total),
    link: shopLink("/tra-cuu-don-hang"),
    pick_up: order.pick_up,
  }
  await send(container, order.email, letter, parcel, facts).catch((error: Error) =>
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`No letter for order ${parcel.order_number}: ${error.message}`)
  )
}
