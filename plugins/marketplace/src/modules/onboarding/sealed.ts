import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"

const ALGORITHM = "aes-256-gcm"
const IV_BYTES = 12
const TAG_BYTES = 16

/** A key of its own, so that what the secret is used for elsewhere tells nothing about it. */
const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", "ocop application papers", 32))

/** Content that only the holder of the secret reads: iv, tag, and what was enciphered. */
export const seal = (content: Buffer, secret: string): Buffer => {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyOf(secret), iv)
  const hidden = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), hidden])
}

/** @throws Error for content that was changed, or sealed under another secret */
export const unseal = (sealed: Buffer, secret: string): Buffer => {
  const decipher = createDecipheriv(ALGORITHM, keyOf(secret), sealed.subarray(0, IV_BYTES))
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  const hidden = sealed.subarray(IV_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(hidden), decipher.final()])
}
