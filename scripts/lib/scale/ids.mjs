// @ts-check
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** @param {number} number @param {number} length */
const base32 = (number, length) => {
  let text = ""
  for (let left = number; text.length < length; left = Math.floor(left / 32))
    text = ALPHABET.charAt(left % 32) + text
  return text
}

const hash = (/** @type {string} */ text, /** @type {number} */ seed) => {
  let value = seed
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}

/**
 * An id in the form of Medusa's own (prefix and ULID). The instant and a serial number make it
 * unique per prefix; the rest is only to look alike.
 *
 * @param {string} prefix such as "prod"
 * @param {number} at milliseconds since 1970
 * @param {number} serial below 2^30, unique per prefix
 */
export const idOf = (prefix, at, serial) => {
  const tail = base32(hash(`${prefix}${serial}`, 0x811c9dc5), 7)
  return `${prefix}_${base32(at, 10)}${tail}${base32(serial, 9)}`
}
