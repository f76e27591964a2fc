import { identityHash } from "./identity"

it("knows the same number again, under the same secret alone", () => {
  const hash = identityHash("049123456789", "one")
  expect(identityHash("049123456789", "one")).toBe(hash)
  expect(identityHash("049123456788", "one")).not.toBe(hash)
  expect(identityHash("049123456789", "other")).not.toBe(hash)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hash).not.toContain("049123456789")
})
