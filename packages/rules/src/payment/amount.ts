import { accept, refuse, type Result } from "../result"

/** Longest amount that tag 54 of a payment code can hold is 13 digits; banks stop far below. */
export const MAX_TRANSFER_VND = 9_999_999_999_999

/** Whether a number is an amount somebody can transfer: whole đồng, at least one. */
export const isTransferAmount = (amount: number): boolean =>
  Number.isSafeInteger(amount) && amount >= 1 && amount <= MAX_TRANSFER_VND

/**
 * Whether what arrived is what was due, to the đồng.
 *
 * @param due whole đồng
 * @param received whole đồng as the producer's bank shows them
 */
export const matchAmount = (
  due: number,
  received: number
): Result<number, "payment.amount_malformed" | "payment.amount_differs"> => {
  if (!isTransferAmount(received)) return refuse("payment.amount_malformed")
  return received === due ? accept(received) : refuse("payment.amount_differs")
}

/**
 * An amount that came and is not the amount due, less or more.
 *
 * @param due whole đồng
 */
export const differingAmount = (
  due: number,
  received: number
): Result<number, "payment.amount_malformed" | "payment.amount_is_exact"> => {
  if (!isTransferAmount(received)) return refuse("payment.amount_malformed")
  return received === due ? refuse("payment.amount_is_exact") : accept(received)
}

/**
 * What a producer says was given back: at most what came.
 *
 * @param received whole đồng; in cash or by transfer
 */
export const refundAmount = (
  received: number,
  refunded: number
): Result<number, "payment.amount_malformed" | "payment.refund_too_large"> => {
  if (!isTransferAmount(refunded)) return refuse("payment.amount_malformed")
  return refunded > received ? refuse("payment.refund_too_large") : accept(refunded)
}
