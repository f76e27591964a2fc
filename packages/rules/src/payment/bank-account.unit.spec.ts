import { bankOf, parseBankAccount } from "./bank-account"
import { BANKS } from "./banks"

const typed = { bin: "970405", account_number: "4200 2051.23456", account_holder: "Đặng Thị Mơ" }

it("is kept as banks write it", () => {
  expect(parseBankAccount(typed)).toEqual({
    ok: true,
    value: { bin: "970405", account_number: "4200205123456", account_holder: "DANG THI MO" },
  })
})

it.each([
  [{ bin: "123456" }, "bank_account.bank_unknown"],
  [{ bin: "" }, "bank_account.bank_unknown"],
  [{ account_number: "123" }, "bank_account.number_malformed"],
  [{ account_number: "12345678901234567890" }, "bank_account.number_malformed"],
  [{ account_number: "1234;5678" }, "bank_account.number_malformed"],
  [{ account_holder: "" }, "bank_account.holder_malformed"],
  [{ account_holder: "<b>MƠ</b>" }, "bank_account.holder_malformed"],
])("%j is refused: %s", (change, code) => {
  expect(parseBankAccount({ ...typed, ...change })).toEqual({ ok: false, code })
})

it("knows each bank once, by a number of six digits", () => {
  expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
  for (const { bin } of BANKS) expect(bin).toMatch(/^\d{6}$/)
  expect(bankOf("970436")?.short_name).toBe("Vietcombank")
  expect(bankOf("000000")).toBeNull()
})
