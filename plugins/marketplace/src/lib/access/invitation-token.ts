import { createHash, randomBytes } from "node:crypto"

/** A secret of 256 bits, as it stands in a link. */
export const newToken = (): string => randomBytes(32).toString("base64url")

/** What is kept of it: nobody who reads the database can use a link. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex")
