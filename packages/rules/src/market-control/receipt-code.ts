/** Digits and letters nobody mistakes for another when read from paper or over the phone. */
export const RECEIPT_ALPHABET = "2346789ABCDEFGHJKMNPQRTVWXYZ"

/** Characters of a receipt that are drawn: 28 to the power of 10 codes cannot be tried through. */
export const RECEIPT_LENGTH = 10

const CODE = new RegExp(`^BH[${RECEIPT_ALPHABET}]{${RECEIPT_LENGTH}}$`)

const written = (drawn: string): string => `BH-${drawn.slice(0, 5)}-${drawn.slice(5)}`

/**
 * Writes a receipt of those drawn numbers, e.g. `BH-7KM2P-QX94R`.
 *
 * @param drawn ten whole numbers, each from 0 to 27
 * @throws RangeError for other numbers
 */
export const formatReceipt = (drawn: readonly number[]): string => {
  const letters = drawn.map((index) => RECEIPT_ALPHABET[index])
  if (letters.length !== RECEIPT_LENGTH || letters.includes(undefined))
    throw new RangeError(`A receipt takes ${RECEIPT_LENGTH} numbers below 28`)
  return written(letters.join(""))
}

/** Reads a receipt as people type it: small letters, spaces, missing or long dashes. Else null. */
export const parseReceipt = (text: string): string | null => {
  const compact = text.toUpperCase().replace(/[^0-9A-Z]/g, "")
  return CODE.test(compact) ? written(compact.slice(2)) : null
}
