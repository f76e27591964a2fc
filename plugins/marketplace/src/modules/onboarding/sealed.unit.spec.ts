import { seal, unseal } from "./sealed"

const paper = Buffer.from("%PDF-1.7 giấy chứng nhận")

it("is read again under the same secret", () => {
  expect(unseal(seal(paper, "one"), "one")).toEqual(paper)
  expect(seal(paper, "one")).not.toEqual(seal(paper, "one"))
})

it("is read under no other secret, and not once it was changed", () => {
  const sealed = seal(paper, "one")
  expect(sealed.includes("PDF")).toBe(false)
  expect(() => unseal(sealed, "other")).toThrow()
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  expect(() => unseal(sealed, "one")).toThrow()
})
