import { generateKeyPairSync, sign } from "node:crypto"
import { localDate, signedCode, textToSign, type PublishedKey, type SignedFacts } from "@ocop/rules"
import { checkSignedCode } from "./check-signature"

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

const own = generateKeyPairSync("ed25519")
const foreign = generateKeyPairSync("ed25519")
const rawOf = ({ publicKey }: typeof own) => publicKey.export({ format: "jwk" }).x ?? ""

const KEYS: PublishedKey[] = [
  { id: "now", public_key: rawOf(own), state: "current" },
  { id: "old", public_key: rawOf(own), state: "kept" },
  { id: "gone", public_key: rawOf(own), state: "revoked" },
]

const issue = (keyId = "now", by = own, facts = FACTS): string => {
  const text = textToSign(facts, keyId)
  return signedCode(text, sign(null, Buffer.from(text), by.privateKey))
}

/** The payload of one code under the signature of another. */
const grafted = (): string => {
  const raised = issue("now", own, { ...FACTS, stars: 5 }).split(".")
  return [...raised.slice(0, 3), issue().split(".")[3]].join(".")
}

/** A browser that knows no Ed25519, as most before 2025. */
const withoutEd25519 = () =>
  jest
    .spyOn(globalThis.crypto.subtle, "importKey")
    .mockRejectedValue(new DOMException("Ed25519", "NotSupportedError"))

afterEach(() => jest.restoreAllMocks())

describe.each([
  ["the browser's own Ed25519", () => undefined],
  ["a browser without Ed25519", withoutEd25519],
])("with %s", (_name, prepare) => {
  beforeEach(() => void prepare())

  it.each(["now", "old"])("believes what the key %s has signed", async (key) => {
    expect(await checkSignedCode(issue(key), KEYS)).toEqual({ ok: true, value: FACTS })
  })

  it.each([
    ["stars raised under the old signature", grafted(), "signed_code.forged"],
    ["another's signature under our key's name", issue("now", foreign), "signed_code.forged"],
    ["a revoked key", issue("gone"), "signed_code.key_revoked"],
    ["a key nobody published", issue("other"), "signed_code.key_unknown"],
    ["a code cut short", issue().slice(0, -9), "signed_code.truncated"],
    ["a product code", "48-20455-01-2026", "signed_code.malformed"],
  ])("refuses %s", async (_what, code, refusal) => {
    expect(await checkSignedCode(code, KEYS)).toEqual({ ok: false, code: refusal })
  })
})

it("refuses a key that is no key instead of failing", async () => {
  const broken = Buffer.alloc(32, 0xff).toString("base64url")
  const keys: PublishedKey[] = [{ id: "now", public_key: broken, state: "current" }]
  expect(await checkSignedCode(issue(), keys)).toEqual({ ok: false, code: "signed_code.forged" })
})

it("asks the network nothing", async () => {
  const fetched = jest.spyOn(globalThis, "fetch")
  await checkSignedCode(issue(), KEYS)
  expect(fetched).not.toHaveBeenCalled()
})
