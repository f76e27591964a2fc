import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from "node:crypto"
import {
  openSignedCode,
  readSignedFacts,
  signedCode,
  textToSign,
  type PublishedKey,
  type Result,
  type SignedCodeRefusal,
  type SignedFacts,
} from "@ocop/rules"

/** Where the keys of printed certificates come from. */
export interface KeySettings {
  /** Long random text the signing key is made of. */
  secret: string
  /** Public keys, comma-separated, that signed what is printed still. */
  kept?: string
  /** Public keys, comma-separated, whose secret is no longer one. */
  revoked?: string
}

export interface Keyring {
  readonly published: readonly PublishedKey[]
  sign(facts: SignedFacts): string
  check(code: string): Result<SignedFacts, SignedCodeRefusal | "signed_code.forged">
}

/** ASN.1 around the 32 bytes of an Ed25519 key (RFC 8410). */
const PRIVATE_HEAD = Buffer.from("302e020100300506032b657004220420", "hex")

const privateKeyOf = (secret: string): KeyObject => {
  const seed = createHash("sha256").update(`ocop-certificate:${secret}`).digest()
  return createPrivateKey({
    key: Buffer.concat([PRIVATE_HEAD, seed]),
    format: "der",
    type: "pkcs8",
  })
}

const rawOf = (key: KeyObject): string => createPublicKey(key).export({ format: "jwk" }).x ?? ""

/** Follows from the key, so that no two keys ever share one. */
const idOf = (publicKey: string): string =>
  createHash("sha256").update(Buffer.from(publicKey, "base64url")).digest("base64url").slice(0, 8)

const listed = (keys: string | undefined): string[] =>
  (keys ?? "")
    .split(",")
    .map((key) => key.trim())
    .filter(Boolean)

const publish = (own: string, { kept, revoked }: KeySettings): PublishedKey[] => {
  const gone = listed(revoked)
  const all = [...new Set([own, ...listed(kept), ...gone])]
  return all.map((public_key) => ({
    id: idOf(public_key),
    public_key,
    state: gone.includes(public_key) ? "revoked" : public_key === own ? "current" : "kept",
  }))
}

const isTrue = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const x = Buffer.from(publicKey).toString("base64url")
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" })
  return verify(null, message, key, signature)
}

export const createKeyring = (settings: KeySettings): Keyring => {
  const key = privateKeyOf(settings.secret)
  const own = rawOf(key)
  const published = publish(own, settings)
  return {
    published,
    sign(facts) {
      const text = textToSign(facts, idOf(own))
      return signedCode(text, sign(null, Buffer.from(text), key))
    },
    check(code) {
      const opened = openSignedCode(code, published)
      if (!opened.ok) return opened
      const { publicKey, message, signature } = opened.value
      if (!isTrue(publicKey, message, signature)) return { ok: false, code: "signed_code.forged" }
      return readSignedFacts(opened.value)
    },
  }
}
