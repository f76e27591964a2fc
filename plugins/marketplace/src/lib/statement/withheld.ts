import type { MedusaContainer } from "@medusajs/framework/types"
import type { WithheldTax } from "@ocop/contracts"
import type { ProducerKind } from "@ocop/rules"
import type { PaymentStatement } from "../../modules/payment-statement/service"
import { paymentOf, standingPayment, vnd, type OrderRow } from "../parcel/order-facts"
import { kindOfProducer } from "../payment/payment-function"
import { withheldFrom } from "../payment/withheld"

const stated = (row: PaymentStatement | undefined): WithheldTax | null =>
  row?.withholding_source
    ? {
        vat: vnd(row.withheld_vat ?? 0),
        pit: vnd(row.withheld_pit ?? 0),
        source: row.withholding_source,
      }
    : null

/** Cards are taken only by a platform with a payment function: what came by one is taxed. */
const ofCard = (order: OrderRow, kind: ProducerKind | null): WithheldTax | null => {
  const captured = standingPayment(order)?.captured_at
  if (paymentOf(order) !== "card" || !captured) return null
  const { vat, pit, source } = withheldFrom(vnd(order.total), new Date(captured), kind)
  return source ? { vat, pit, source } : null
}

/** What was withheld of each order, by its id; nothing for those of which nothing was. */
export const withheldOf = async (
  container: MedusaContainer,
  producerId: string,
  orders: ReadonlyMap<string, OrderRow>,
  statements: ReadonlyMap<string, PaymentStatement>
): Promise<Map<string, WithheldTax>> => {
  const kind = await kindOfProducer(container, producerId)
  const found = new Map<string, WithheldTax>()
  for (const order of orders.values()) {
    const tax = stated(statements.get(order.id)) ?? ofCard(order, kind)
    if (tax) found.set(order.id, tax)
  }
  return found
}
