import type { StatementLine, StoreContract, WithheldTax } from "@ocop/contracts"
import type { ParcelMoveRow, ParcelRow, ReturnRow } from "../../modules/parcel/service"
import type { PaymentStatement } from "../../modules/payment-statement/service"
import { nameOf, paymentOf, vnd, type OrderRow } from "../parcel/order-facts"

export interface StatementParts {
  row: ParcelRow
  order: OrderRow
  /** The move that stated the delivery. */
  delivery: ParcelMoveRow | undefined
  /** What was given back, in whole đồng. */
  refunded: number
  contract: StoreContract | null
  withheld: WithheldTax | null
}

const buyerOf = ({ shipping_address: address }: OrderRow): StatementLine["buyer"] => ({
  name: address ? nameOf(address) : "",
  phone: address?.phone ?? null,
  address: [address?.address_1, address?.city, address?.province].filter(Boolean).join(", "),
})

const goodsOf = ({ items }: OrderRow): StatementLine["goods"] =>
  items.map((item) => ({
    title: [item.product_title ?? item.title, item.variant_title].filter(Boolean).join(" – "),
    quantity: Number(item.quantity),
    unit_price: vnd(item.unit_price),
    total: vnd(item.total),
  }))

/**
 * What was given back of an order: for its returned goods, or without a return. A refund of returned
 * goods is said of the payment as well, and counts once.
 */
export const refundedOf = (
  returns: readonly Pick<ReturnRow, "refund_amount">[],
  paid: Pick<PaymentStatement, "refunded_amount"> | undefined
): number => {
  const returned = returns.reduce((sum, { refund_amount }) => sum + Number(refund_amount ?? 0), 0)
  return Math.max(returned, Number(paid?.refunded_amount ?? 0))
}

/** One delivered order; goods and delivery add up to its total to the đồng. */
export const toStatementLine = ({
  row,
  order,
  delivery,
  refunded,
  contract,
  withheld,
}: StatementParts): StatementLine => {
  const total = vnd(order.total)
  const shipping_total = vnd(order.shipping_total)
  return {
    order_id: order.id,
    order_number: row.order_number,
    placed_at: new Date(row.placed_at).toISOString(),
    delivered_at: new Date(row.delivered_at ?? row.placed_at).toISOString(),
    confirmed_by: delivery?.actor_name ?? null,
    buyer: buyerOf(order),
    invoice: contract?.buyer?.invoice ?? null,
    goods: goodsOf(order),
    goods_total: total - shipping_total,
    shipping_total,
    tax_total: vnd(order.tax_total),
    total,
    payment: paymentOf(order),
    refunded,
    withheld,
  }
}

export const totalsOf = (lines: StatementLine[]) => {
  const sum = (amount: (line: StatementLine) => number): number =>
    lines.reduce((all, line) => all + amount(line), 0)
  return {
    orders: lines.length,
    goods: sum(({ goods_total }) => goods_total),
    shipping: sum(({ shipping_total }) => shipping_total),
    tax: sum(({ tax_total }) => tax_total),
    total: sum(({ total }) => total),
    refunded: sum(({ refunded }) => refunded),
    withheld: sum(({ withheld }) => (withheld ? withheld.vat + withheld.pit : 0)),
  }
}
