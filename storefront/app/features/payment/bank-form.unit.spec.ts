import { bankErrorOf, bankErrors, bankFrom, typedBank } from "./bank-form"

const RIGHT = { bin: "970405", account_number: "0000 0000", account_holder: "Hợp tác xã" }

it("reads the form without its edges, and shows what stands", () => {
  const form = new FormData()
  form.set("bin", "970405")
  form.set("account_number", " 0000 0000 ")
  form.set("account_holder", " Hợp tác xã ")
  expect(typedBank(form)).toEqual(RIGHT)
  expect(bankFrom(null)).toEqual({ bin: "", account_number: "", account_holder: "" })
  expect(bankFrom({ ...RIGHT, bank_name: "A", bank_short_name: "B" })).toEqual(RIGHT)
})

it.each([
  ["nothing", {}, {}],
  ["no bank", { bin: "" }, { bin: "bank_account.bank_unknown" }],
  [
    "letters with signs",
    { account_number: "12#4" },
    { account_number: "bank_account.number_malformed" },
  ],
  ["no holder", { account_holder: "" }, { account_holder: "bank_account.holder_malformed" }],
])("finds %s wrong at its field", (_, change, errors) => {
  expect(bankErrors({ ...RIGHT, ...change })).toEqual(errors)
})

it("shows a refusal about no field nowhere", () => {
  expect(bankErrorOf("member.role_insufficient")).toEqual({})
})
