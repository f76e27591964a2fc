import { createHmac } from "node:crypto"

/**
 * What is kept of an identity number: the same number gives the same text, and the number cannot be
 * tried out without the secret.
 */
export const identityHash = (identityNumber: string, secret: string): string =>
  createHmac("sha256", secret).update(identityNumber).digest("hex")
