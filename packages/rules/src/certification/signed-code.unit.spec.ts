import { generateKeyPairSync, sign, verify } from "node:crypto"
import { localDate } from "../calendar/local-date"
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from "../text/base64url"
import {
  isSignedCode,
  LONGEST_SIGNED_CODE,
  openSignedCode,
  readSignedFacts,
  signedCode,
  termOnPaper,
  textToSign,
  type PublishedKey,
  type SignedFacts,
} from "./signed-code"

const FACTS: SignedFacts = {
  certificateId: "cert_1",
  productName: "Mật ong rừng Tây Giang",
  producerName: "Hợp tác xã Ra Zéh",
  stars: 4,
  productCode: "48-20455-01-2026",
  decisionNumber: "12/QĐ-UBND",
  authorityName: "UBND thành phố Đà Nẵng",
  firstDay: localDate("2026-06-01"),
  lastDay: localDate("2029-05-31"),
}

const { publicKey, privateKey } = generateKeyPairSync("ed25519")
const raw = publicKey.export({ format: "jwk" }).x ?? ""
const KEYS: PublishedKey[] = [
  { id: "k1", public_key: raw, state: "current" },
  { id: "k0", public_key: raw, state: "revoked" },
]

const issue = (facts: SignedFacts = FACTS, keyId = "k1"): string => {
  const text = textToSign(facts, keyId)
  return signedCode(text, sign(null, Buffer.from(text), privateKey))
}

const check = (code: string, keys = KEYS) => {
  const opened = openSignedCode(code, keys)
  if (!opened.ok) return opened.code
  const { message, signature } = opened.value
  if (!verify(null, message, publicKey, signature)) return "forged"
  const facts = readSignedFacts(opened.value)
  return facts.ok ? facts.value : facts.code
}

/** The code with another payload and the old signature. */
const altered = (change: (text: string) => string): string => {
  const [version, key, payload = "", signature] = issue().split(".")
  const text = fromUtf8(fromBase64url(payload) ?? new Uint8Array()) ?? ""
  return [version, key, toBase64url(toUtf8(change(text))), signature].join(".")
}

it("says what was signed, Vietnamese letters and unknown things included", () => {
  expect(check(issue())).toEqual(FACTS)
  const bare = { ...FACTS, productCode: null, decisionNumber: null }
  expect(check(issue(bare))).toEqual(bare)
})

it.each([
  ["a star raised", altered((text) => text.replace(",4,", ",5,")), "forged"],
  ["a last day moved", altered((text) => text.replace("2029-05-31", "2031-05-31")), "forged"],
  ["another name", altered((text) => text.replace("Ra Zéh", "Ra Zeh")), "forged"],
  ["no JSON", altered(() => "x"), "forged"],
  ["the signature of another code", `${issue().slice(0, -10)}AAAAAAAAAA`, "forged"],
  ["cut in its signature", issue().slice(0, -3), "signed_code.truncated"],
  ["cut in its payload", issue().slice(0, 40), "signed_code.truncated"],
  ["more at its end", `${issue()}AAAA`, "signed_code.malformed"],
  ["a part too many", `${issue()}.AAAA`, "signed_code.malformed"],
  ["a key nobody published", issue(FACTS, "k9"), "signed_code.key_unknown"],
  ["a revoked key", issue(FACTS, "k0"), "signed_code.key_revoked"],
  ["a later version", issue().replace("OCOP1", "OCOP2"), "signed_code.version_unknown"],
  ["a product code", "48-20455-01-2026", "signed_code.malformed"],
  ["nothing", "", "signed_code.malformed"],
  ["a book", `OCOP1.k1.${"A".repeat(5_000)}`, "signed_code.malformed"],
])("refuses %s", (_what, code, answer) => {
  expect(check(code)).toBe(answer)
})

it("knows its own codes from others", () => {
  expect(isSignedCode(issue())).toBe(true)
  expect(isSignedCode("OCOP1.cut")).toBe(true)
  expect(isSignedCode("12/QĐ-UBND")).toBe(false)
})

it("takes no signed text that says something else than facts", () => {
  expect(readSignedFacts({ payload: toBase64url(toUtf8('["cert_1"]')) }).ok).toBe(false)
  const seven = altered((text) => text.replace(",4,", ",7,")).split(".")[2] ?? ""
  expect(readSignedFacts({ payload: seven }).ok).toBe(false)
})

it("fits into a QR however long the names are", () => {
  const long = { ...FACTS, productName: "Ộ".repeat(200), producerName: "Ộ".repeat(200) }
  const code = issue({ ...long, authorityName: "Ủy ban nhân dân thành phố Đà Nẵng" })
  expect(code.length).toBeLessThanOrEqual(LONGEST_SIGNED_CODE)
})

it.each([
  ["2026-05-31", "upcoming"],
  ["2026-06-01", "running"],
  ["2029-05-31", "running"],
  ["2029-06-01", "over"],
])("on %s the paper's term is %s", (day, answer) => {
  expect(termOnPaper(FACTS, localDate(day))).toBe(answer)
})
