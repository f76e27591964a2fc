import { roundVnd } from "@ocop/rules"

interface Totals {
  item_total: number
  shipping_total: number
}

/**
 * What was agreed, in whole đồng. Medusa's own `total` shrinks by what has been given back, as its
 * refunds are credit lines of the order.
 */
export const orderTotal = ({ item_total, shipping_total }: Totals): number =>
  roundVnd(Number(item_total) + Number(shipping_total))
