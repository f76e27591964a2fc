import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from "./base64url"

it.each(["", "a", "ab", "abc", "Mật ong rừng Tây Giang ⭐ %41"])(
  "writes %j as every other base64url does, and reads it back",
  (text) => {
    const written = toBase64url(toUtf8(text))
    expect(written).toBe(Buffer.from(text).toString("base64url"))
    const bytes = fromBase64url(written)
    expect(bytes && fromUtf8(bytes)).toBe(text)
  }
)

it.each([
  ["a+b/", "letters of the other base64"],
  ["YQ==", "padding"],
  ["YR", "bits beyond the last byte"],
  ["Y", "less than a byte"],
])("reads nothing in %j (%s)", (text) => {
  expect(fromBase64url(text)).toBeNull()
})

it("reads no text in bytes that are no UTF-8", () => {
  expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toBeNull()
})
