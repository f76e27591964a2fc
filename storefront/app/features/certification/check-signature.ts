import {
  openSignedCode,
  readSignedFacts,
  type OpenedCode,
  type PublishedKey,
  type Result,
  type SignedCodeRefusal,
  type SignedFacts,
} from "@ocop/rules"
import { verifyAsync } from "@noble/ed25519"

/** Browsers before 2025 know no Ed25519 of their own. */
const isTrue = async ({ publicKey, message, signature }: OpenedCode): Promise<boolean> => {
  try {
    const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"])
    return await crypto.subtle.verify("Ed25519", key, signature, message)
  } catch {
    return verifyAsync(signature, message, publicKey).catch(() => false)
  }
}

/** Checks a signed code with nothing but the keys. */
export const checkSignedCode = async (
  code: string,
  keys: readonly PublishedKey[]
): Promise<Result<SignedFacts, SignedCodeRefusal | "signed_code.forged">> => {
  const opened = openSignedCode(code, keys)
  if (!opened.ok) return opened
  if (!(await isTrue(opened.value))) return { ok: false, code: "signed_code.forged" }
  return readSignedFacts(opened.value)
}
