import { formatProductCode, parseProductCode } from "./product-code"

it.each([
  ["48-20857-01-2026", "48-20857-01-2026", "current form"],
  [" 48 - 20857 - 1 - 2026 ", "48-20857-01-2026", "spaces, short number"],
  ["48–20857–12–2026", "48-20857-12-2026", "typographic dashes"],
  ["83-829-28780-3-2022", "83-829-28780-3-2022", "older five-part form"],
])("reads %s as %s (%s)", (text, written) => {
  const parsed = parseProductCode(text)
  expect(parsed.ok && formatProductCode(parsed.value)).toBe(written)
})

it.each([
  "",
  "48-2085-01-2026",
  "48-20857-0-2026",
  "48-20857-01-2017",
  "3610/QĐ-UBND",
  "48-20857-01-26",
])("refuses %j", (text) => {
  expect(parseProductCode(text)).toEqual({ ok: false, code: "product_code.malformed" })
})
