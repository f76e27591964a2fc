import { localDate, type SignedFacts } from "@ocop/rules"
import { createKeyring } from "./keyring"

const FACTS: SignedFacts = {
  certificateId: "cert_1",
  productName: "Tiêu Tiên Phước",
  producerName: "Công ty TNHH Sơn Tiến",
  stars: 4,
  productCode: null,
  decisionNumber: "12/QĐ-UBND",
  authorityName: "UBND thành phố Đà Nẵng",
  firstDay: localDate("2026-06-01"),
  lastDay: localDate("2029-05-31"),
}

const publicKeyOf = (secret: string) => createKeyring({ secret }).published[0]?.public_key ?? ""

it("signs the same code for the same facts, which it finds true", () => {
  const ring = createKeyring({ secret: "one" })
  expect(ring.sign(FACTS)).toBe(ring.sign(FACTS))
  expect(ring.check(ring.sign(FACTS))).toEqual({ ok: true, value: FACTS })
})

it("takes no signature of another key under its own key's name", () => {
  const [own, other] = [createKeyring({ secret: "one" }), createKeyring({ secret: "two" })]
  const [version, , payload, signature] = other.sign(FACTS).split(".")
  const forged = [version, own.published[0]?.id, payload, signature].join(".")
  expect(own.check(forged)).toEqual({ ok: false, code: "signed_code.forged" })
  expect(own.check(other.sign(FACTS))).toEqual({ ok: false, code: "signed_code.key_unknown" })
})

it("goes on with what was printed under a key that is kept, and not under one that is revoked", () => {
  const printed = createKeyring({ secret: "one" }).sign(FACTS)
  const kept = createKeyring({ secret: "two", kept: ` ${publicKeyOf("one")} ,` })
  expect(kept.check(printed).ok).toBe(true)
  expect(kept.published.map(({ state }) => state)).toEqual(["current", "kept"])
  const revoked = createKeyring({
    secret: "two",
    kept: publicKeyOf("one"),
    revoked: publicKeyOf("one"),
  })
  expect(revoked.check(printed)).toEqual({ ok: false, code: "signed_code.key_revoked" })
  expect(revoked.published.map(({ state }) => state)).toEqual(["current", "revoked"])
})

it("proves nothing with its own key once that is revoked", () => {
  const ring = createKeyring({ secret: "one", revoked: publicKeyOf("one") })
  expect(ring.check(ring.sign(FACTS))).toEqual({ ok: false, code: "signed_code.key_revoked" })
})
