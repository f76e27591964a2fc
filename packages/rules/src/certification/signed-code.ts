import { parseLocalDate, type LocalDate } from "../calendar/local-date"
import { isCertifiedStars } from "../criteria/editions"
import type { CertifiedStars } from "../law/criteria-editions"
import { accept, refuse, type Result } from "../result"
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from "../text/base64url"

/** What a printed certificate says of itself, for a reader who cannot ask the register. */
export interface SignedFacts {
  readonly certificateId: string
  readonly productName: string
  readonly producerName: string
  readonly stars: CertifiedStars
  readonly productCode: string | null
  readonly decisionNumber: string | null
  readonly authorityName: string
  readonly firstDay: LocalDate
  /** By the term alone: neither extension nor revocation was known when it was signed. */
  readonly lastDay: LocalDate
}

/** `current` signs; `kept` signed what is printed still; what `revoked` has signed proves nothing. */
export const KEY_STATES = ["current", "kept", "revoked"] as const
export type KeyState = (typeof KEY_STATES)[number]

/** A key as it is published; `public_key` holds the 32 bytes of Ed25519 as base64url. */
export interface PublishedKey {
  readonly id: string
  readonly public_key: string
  readonly state: KeyState
}

export type SignedCodeRefusal =
  | "signed_code.malformed"
  | "signed_code.truncated"
  | "signed_code.version_unknown"
  | "signed_code.key_unknown"
  | "signed_code.key_revoked"

/** What is left to do for who can check signatures: `signature` of `message` by `publicKey`. */
export interface OpenedCode {
  readonly message: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly payload: string
}

const VERSION = "OCOP1"
const SIGNATURE_LETTERS = 86
/** Longer texts are no code of ours: names are cut to fit. */
export const LONGEST_SIGNED_CODE = 1_000
const LONGEST_NAME = 80

const cut = (text: string): string => [...text].slice(0, LONGEST_NAME).join("")

const toPayload = (facts: SignedFacts): string =>
  JSON.stringify([
    facts.certificateId,
    cut(facts.productName),
    cut(facts.producerName),
    facts.stars,
    facts.productCode,
    facts.decisionNumber,
    cut(facts.authorityName),
    facts.firstDay,
    facts.lastDay,
  ])

/** The text a key signs; a dot and its signature behind it make the code. */
export const textToSign = (facts: SignedFacts, keyId: string): string =>
  `${VERSION}.${keyId}.${toBase64url(toUtf8(toPayload(facts)))}`

export const signedCode = (text: string, signature: Uint8Array): string =>
  `${text}.${toBase64url(signature)}`

/** Whether a text means to be a signed code, of whatever version, whole or not. */
export const isSignedCode = (text: string): boolean => /^OCOP\d+\./.test(text)

/**
 * Takes a code apart and finds its key. Nothing it says may be believed before the signature is
 * checked.
 */
export const openSignedCode = (
  code: string,
  keys: readonly PublishedKey[]
): Result<OpenedCode, SignedCodeRefusal> => {
  if (!isSignedCode(code) || code.length > LONGEST_SIGNED_CODE)
    return refuse("signed_code.malformed")
  const [version, keyId = "", payload = "", written = "", ...more] = code.split(".")
  if (version !== VERSION) return refuse("signed_code.version_unknown")
  if (written.length < SIGNATURE_LETTERS) return refuse("signed_code.truncated")
  const signature = fromBase64url(written)
  if (more.length || signature?.length !== 64) return refuse("signed_code.malformed")
  const key = keys.find(({ id }) => id === keyId)
  const publicKey = key && fromBase64url(key.public_key)
  if (!key || publicKey?.length !== 32) return refuse("signed_code.key_unknown")
  if (key.state === "revoked") return refuse("signed_code.key_revoked")
  const message = toUtf8(`${version}.${keyId}.${payload}`)
  return accept({ message, signature, publicKey, payload })
}

const isText = (value: unknown): value is string => typeof value === "string"
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const dayIn = (value: unknown): LocalDate | null => (isText(value) ? parseLocalDate(value) : null)

const parseList = (text: string | null): unknown[] => {
  try {
    const value: unknown = JSON.parse(text ?? "")
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

/** What an opened code says, once its signature has proven true. */
export const readSignedFacts = ({
  payload,
}: Pick<OpenedCode, "payload">): Result<SignedFacts, "signed_code.malformed"> => {
  const bytes = fromBase64url(payload)
  const [certificateId, productName, producerName, stars, productCode, decisionNumber, ...rest] =
    parseList(bytes && fromUtf8(bytes))
  const [authorityName, first, last] = rest
  const [firstDay, lastDay] = [dayIn(first), dayIn(last)]
  if (!isText(certificateId) || !isText(productName) || !isText(producerName))
    return refuse("signed_code.malformed")
  if (!isText(authorityName) || !isTextOrNull(productCode) || !isTextOrNull(decisionNumber))
    return refuse("signed_code.malformed")
  if (typeof stars !== "number" || !isCertifiedStars(stars) || !firstDay || !lastDay)
    return refuse("signed_code.malformed")
  const names = { certificateId, productName, producerName, productCode, decisionNumber }
  return accept({ ...names, authorityName, stars, firstDay, lastDay })
}

/** Where a day lies by the paper's own term; what happened since only the register knows. */
export const termOnPaper = (
  { firstDay, lastDay }: Pick<SignedFacts, "firstDay" | "lastDay">,
  day: LocalDate
): "upcoming" | "running" | "over" =>
  day < firstDay ? "upcoming" : day > lastDay ? "over" : "running"
