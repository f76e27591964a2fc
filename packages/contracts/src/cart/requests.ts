/** More pieces of one thing than this in one line is taken for a mistake, not an order. */
export const MAX_LINE_QUANTITY = 10_000

/** Pieces of one cart line: a whole number from 1 to {@link MAX_LINE_QUANTITY}. */
export const isLineQuantity = (value: unknown): value is number =>
  typeof value === "number" &&
  Number.isSafeInteger(value) &&
  value >= 1 &&
  value <= MAX_LINE_QUANTITY

/**
 * What `shipping_address` of the stock cart API must hold on this floor. Names of commune and
 * province are written by the server from `commune_code`.
 */
export interface DeliveryAddressInput {
  /** Full name in one piece, family name first, as people write it. */
  first_name: string
  phone: string
  /** House number, street, hamlet. */
  address_1: string
  metadata: { commune_code: string }
}
