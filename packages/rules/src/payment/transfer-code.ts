import { accept, refuse, type Result } from "../result"

/**
 * Letters a check may be: nineteen, a prime, without those mistaken for a digit or for each other
 * (B, I, L, O, Q, S, Z). The rest of a code is digits, so that place tells letters from digits.
 */
export const CHECK_LETTERS = "ACDEFGHJKMNPRTUVWXY"

/** đơn hàng */
const PREFIX = "DH"
const PLACES = 10
const WRITTEN = /^DH(\d{1,10})([A-Z0-9])$/

// 2 is a primitive root of 19: the weights of the ten places all differ, none is zero
const weightOf = (place: number): number => 2 ** place % 19

const checkOf = (digits: string): string => {
  const sum = [...digits].reverse().reduce((sum, digit, place) => {
    return sum + Number(digit) * weightOf(place)
  }, digits.length)
  return CHECK_LETTERS[sum % 19] as string
}

/**
 * What the buyer writes into the transfer, e.g. `DH1024C`: the order's number and a check letter.
 * One wrong digit and two swapped ones are always found.
 *
 * @param orderNumber whole, from 1 to 9,999,999,999
 * @throws RangeError for other numbers
 */
export const transferCode = (orderNumber: number): string => {
  const digits = String(orderNumber)
  if (!Number.isSafeInteger(orderNumber) || orderNumber < 1 || digits.length > PLACES)
    throw new RangeError(`Not the number of an order: ${orderNumber}`)
  return `${PREFIX}${digits}${checkOf(digits)}`
}

/**
 * The order's number in a code as people and banks write it: small letters, spaces, dots, dashes.
 *
 * @returns `payment.code_malformed` for text that is no code, `payment.code_mistyped` for a code
 * whose check letter does not fit
 */
export const parseTransferCode = (
  text: string
): Result<number, "payment.code_malformed" | "payment.code_mistyped"> => {
  const match = WRITTEN.exec(text.toUpperCase().replace(/[\s.\-–]/g, ""))
  const digits = match?.[1] ?? ""
  if (!match || digits.startsWith("0")) return refuse("payment.code_malformed")
  return match[2] === checkOf(digits) ? accept(Number(digits)) : refuse("payment.code_mistyped")
}

/** Whether a code is that order's; a mistyped one is told apart from another order's. */
export const matchTransferCode = (
  text: string,
  orderNumber: number
): Result<
  number,
  "payment.code_malformed" | "payment.code_mistyped" | "payment.code_of_another_order"
> => {
  const parsed = parseTransferCode(text)
  if (!parsed.ok) return parsed
  return parsed.value === orderNumber ? parsed : refuse("payment.code_of_another_order")
}
