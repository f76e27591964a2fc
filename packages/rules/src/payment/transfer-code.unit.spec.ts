import { CHECK_LETTERS, matchTransferCode, parseTransferCode, transferCode } from "./transfer-code"

const NUMBERS = [1, 7, 10, 42, 99, 100, 1024, 5081, 31_415, 271_828, 1_234_567_890, 9_999_999_999]

it("has nineteen letters, none of them mistaken for another", () => {
  expect(new Set(CHECK_LETTERS).size).toBe(19)
  expect(CHECK_LETTERS).not.toMatch(/[BILOQSZ0-9]/)
})

it.each(NUMBERS.map((number) => [number]))("order %d is read back from its code", (number) => {
  const code = transferCode(number)
  expect(code).toMatch(/^DH\d+[A-Z]$/)
  expect(code.length).toBeLessThanOrEqual(13)
  expect(parseTransferCode(code)).toEqual({ ok: true, value: number })
})

it("is the same for the same order for ever", () => {
  expect([1, 1024, 271_828].map(transferCode)).toEqual(["DH1D", "DH1024C", "DH271828H"])
})

it.each(NUMBERS.map((number) => [number]))("every wrong digit of %d is found", (number) => {
  const code = transferCode(number)
  const digits = String(number)
  for (let place = 0; place < digits.length; place++)
    for (const digit of "0123456789") {
      if (digit === digits[place]) continue
      const typed = code.slice(0, 2 + place) + digit + code.slice(3 + place)
      expect(parseTransferCode(typed).ok).toBe(false)
    }
})

it.each(NUMBERS.map((number) => [number]))("two swapped digits of %d are found", (number) => {
  const code = transferCode(number)
  for (let place = 2; place < code.length - 2; place++) {
    const typed = [...code]
    ;[typed[place], typed[place + 1]] = [code[place + 1] as string, code[place] as string]
    if (typed.join("") !== code) expect(parseTransferCode(typed.join("")).ok).toBe(false)
  }
})

it.each([
  ["dh1024c", 1024],
  ["DH 1024 C", 1024],
  ["DH.1024-C", 1024],
  ["DH1024A", "payment.code_mistyped"],
  ["DH10245", "payment.code_mistyped"],
  ["DH1024", "payment.code_mistyped"],
  ["1024C", "payment.code_malformed"],
  ["DHC", "payment.code_malformed"],
  ["DH01024C", "payment.code_malformed"],
  ["DH12345678901C", "payment.code_malformed"],
  ["Mật ong", "payment.code_malformed"],
  ["", "payment.code_malformed"],
])("%j reads %s", (text, read) => {
  const parsed = parseTransferCode(text)
  expect(parsed.ok ? parsed.value : parsed.code).toBe(read)
})

it("is told apart: another order's and a mistyped one", () => {
  expect(matchTransferCode(transferCode(1024), 1024).ok).toBe(true)
  expect(matchTransferCode(transferCode(1025), 1024)).toEqual({
    ok: false,
    code: "payment.code_of_another_order",
  })
  expect(matchTransferCode("DH1024A", 1024)).toEqual({ ok: false, code: "payment.code_mistyped" })
})

it.each([[0], [-1], [1.5], [10_000_000_000], [NaN]])("there is no code of order %p", (number) => {
  expect(() => transferCode(number)).toThrow(RangeError)
})
