const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]))

/** Bytes as base64url without padding (RFC 4648 §5). */
export const toBase64url = (bytes: Uint8Array): string => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 3) {
    const three = [0, 1, 2].map((place) => bytes[at + place] ?? 0) as [number, number, number]
    const bits = (three[0] << 16) | (three[1] << 8) | three[2]
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63])
    text += letters.slice(0, Math.min(3, bytes.length - at) + 1).join("")
  }
  return text
}

/** The bytes of a base64url text; null for one that no bytes are written as. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | null => {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    const value = VALUES.get(letter)
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held >= 8) bytes[at++] = (bits >> (held -= 8)) & 0xff
  }
  // two texts for the same bytes would make a signed text that can be written anew
  return toBase64url(bytes) === text ? bytes : null
}

/** The UTF-8 bytes of a text. */
export const toUtf8 = (text: string): Uint8Array<ArrayBuffer> => {
  const parts = encodeURIComponent(text).match(/%[0-9A-F]{2}|./g) ?? []
  return Uint8Array.from(parts, (part) =>
    part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0)
  )
}

/** The text of UTF-8 bytes; null when they are none. */
export const fromUtf8 = (bytes: Uint8Array): string | null => {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")
  try {
    return decodeURIComponent(escaped)
  } catch {
    return null
  }
}
