import { readAccount } from "./account-form"
import { readCartForm } from "./cart-form"
import { readConfirmation } from "./confirm-form"
import { readLookUp } from "./look-up-form"
import { readRecipient } from "./recipient-form"

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const RECIPIENT = {
  full_name: " Nguyễn Thị Hoa ",
  phone: "+84 905 123 456",
  email: "",
  commune_code: "20467",
  street: "12 Trần Phú",
}

describe("the recipient's form", () => {
  it("reads name, phone in one spelling and commune, and needs no e-mail", () => {
    expect(readRecipient(form(RECIPIENT))).toEqual({
      ok: true,
      value: {
        full_name: "Nguyễn Thị Hoa",
        phone: "0905123456",
        email: null,
        commune_code: "20467",
        street: "12 Trần Phú",
      },
    })
  })

  it("prefers the unit found through an old name", () => {
    const read = readRecipient(form({ ...RECIPIENT, found_commune: "20494" }))
    expect(read).toMatchObject({ ok: true, value: { commune_code: "20494" } })
  })

  it.each([
    ["full_name", "  ", "name_missing"],
    ["phone", "12345", "phone_malformed"],
    ["email", "hoa@", "email_malformed"],
    ["commune_code", "", "commune_missing"],
    ["commune_code", "Tây Giang", "commune_missing"],
    ["street", " ", "street_missing"],
  ])("refuses %s %p as %s and keeps what was typed", (field, value, problem) => {
    const read = readRecipient(form({ ...RECIPIENT, [field]: value }))
    expect(read).toMatchObject({
      ok: false,
      errors: { [field]: problem },
      typed: { [field]: value },
    })
  })

  it("names every wrong field of an empty form", () => {
    const read = readRecipient(form({}))
    expect(read.ok || Object.keys(read.errors).sort()).toEqual([
      "commune_code",
      "full_name",
      "phone",
      "street",
    ])
  })
})

describe("the cart's forms", () => {
  it("adds, changes and removes", () => {
    const add = { intent: "add", variant_id: "variant_1", quantity: "2" }
    expect(readCartForm(form(add))).toEqual({
      ok: true,
      intent: { kind: "add", variant_id: "variant_1", quantity: 2 },
    })
    const update = { intent: "update", line_id: "cali_1", quantity: "3" }
    expect(readCartForm(form(update))).toMatchObject({ intent: { kind: "update", quantity: 3 } })
    const remove = { intent: "remove", line_id: "cali_1" }
    expect(readCartForm(form(remove))).toMatchObject({ intent: remove && { kind: "remove" } })
  })

  it("takes zero pieces of a line for its removal", () => {
    const read = readCartForm(form({ intent: "update", line_id: "cali_1", quantity: "0" }))
    expect(read).toEqual({ ok: true, intent: { kind: "remove", line_id: "cali_1" } })
  })

  it.each(["", "-1", "1.5", "1e3", "0x2", " 2", "10001", "999999999", "hai"])(
    "refuses %p pieces and keeps them to be shown",
    (quantity) => {
      const read = readCartForm(form({ intent: "update", line_id: "cali_1", quantity }))
      expect(read).toEqual({
        ok: false,
        code: "cart.quantity_malformed",
        line_id: "cali_1",
        typed: quantity,
      })
    }
  )

  it.each<Record<string, string>>([
    { intent: "add", variant_id: "../x", quantity: "1" },
    { intent: "update", line_id: "", quantity: "1" },
    { intent: "empty" },
  ])("refuses %p", (fields) => {
    expect(readCartForm(form(fields))).toMatchObject({
      ok: false,
      code: "request.invalid",
    })
  })
})

describe("the confirmation", () => {
  it("wants the box ticked by the buyer and the very cart that was shown", () => {
    expect(readConfirmation(form({ fingerprint: "a", confirmed: "yes" }), "a")).toBeNull()
    expect(readConfirmation(form({ fingerprint: "a" }), "a")).toBe("not_confirmed")
    const changed = form({ fingerprint: "a", confirmed: "yes" })
    expect(readConfirmation(changed, "b")).toBe("changed_since_review")
  })
})

describe("the look-up form", () => {
  it("reads the number with its sign and any spelling of the phone", () => {
    const read = readLookUp(form({ number: " #12 ", phone: "0905.123.456" }))
    expect(read).toEqual({ ok: true, value: { number: 12, phone: "0905123456" } })
  })

  it.each([
    [{ number: "12a", phone: "0905123456" }, { number: "number_malformed" }],
    [{ number: "0", phone: "0905123456" }, { number: "number_malformed" }],
    [{ number: "99999999999", phone: "0905123456" }, { number: "number_malformed" }],
    [{ number: "12", phone: "x" }, { phone: "phone_malformed" }],
  ])("refuses %p", (fields, errors) => {
    expect(readLookUp(form(fields))).toEqual({ ok: false, typed: fields, errors })
  })
})

describe("the account form", () => {
  it("asks a name and ten characters of a new account only", () => {
    const signIn = readAccount(form({ intent: "sign_in", email: "Hoa@Mail.vn", password: "short" }))
    expect(signIn).toMatchObject({ ok: true, value: { email: "hoa@mail.vn" } })
    const register = form({ intent: "register", email: "hoa@mail.vn", password: "short" })
    expect(readAccount(register)).toEqual({
      ok: false,
      typed: { full_name: "", email: "hoa@mail.vn", password: "" },
      errors: { full_name: "name_missing", password: "password_short" },
    })
  })
})
