import { readAccount } from "./account-form"
import { readAddress } from "./address-form"
import { readCartForm } from "./cart-form"
import { confirmedCartId, readConfirmation } from "./confirm-form"
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
        invoice: null,
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
  const NOW = new Date("2026-11-25T16:59:00Z")
  const MIDNIGHT = new Date("2026-11-25T17:00:00Z")
  const shown = { fingerprint: "a", offered_on: "2026-11-25" }

  it("wants the box ticked by the buyer and the very cart that was shown", () => {
    expect(readConfirmation(form({ ...shown, confirmed: "yes" }), "a", NOW)).toBeNull()
    expect(readConfirmation(form(shown), "a", NOW)).toBe("not_confirmed")
    const changed = form({ ...shown, confirmed: "yes" })
    expect(readConfirmation(changed, "b", NOW)).toBe("changed_since_review")
  })

  it.each([
    ["2026-11-25", NOW, null],
    ["2026-11-25", MIDNIGHT, "offer_lapsed"],
    ["2026-11-26", NOW, "offer_lapsed"],
    ["soon", NOW, "offer_lapsed"],
    ["", NOW, "offer_lapsed"],
  ])("an offer shown on %p and confirmed at %p answers %p", (offered_on, now, problem) => {
    const confirmed = form({ ...shown, offered_on, confirmed: "yes" })
    expect(readConfirmation(confirmed, "a", now)).toBe(problem)
  })

  it.each([
    ["cart_01ABC", "cart_01ABC"],
    ["order_01ABC", null],
    ["cart_<script>", null],
    ["", null],
  ])("was made for the cart %p: %p", (cart_id, read) => {
    expect(confirmedCartId(form({ cart_id }))).toBe(read)
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
    const signIn = readAccount(
      form({ intent: "sign_in", account: "Hoa@Mail.vn", password: "short" })
    )
    expect(signIn).toMatchObject({ ok: true, value: { account: "hoa@mail.vn" } })
    const register = form({ intent: "register", account: "+84 905 123 456", password: "short" })
    expect(readAccount(register)).toEqual({
      ok: false,
      typed: { full_name: "", account: "0905123456", password: "", consent_orders: "" },
      errors: {
        full_name: "name_missing",
        password: "password_short",
        consent_orders: "consent_missing",
      },
    })
  })
})

describe("the request for an invoice", () => {
  const INVOICE = {
    invoice_name: " Công ty Hoa ",
    invoice_tax_code: "400 123 4567",
    invoice_address: "5 Bạch Đằng",
    invoice_email: "",
  }

  it("is read whole, its tax code in one spelling", () => {
    expect(readRecipient(form({ ...RECIPIENT, ...INVOICE }))).toMatchObject({
      ok: true,
      value: {
        invoice: {
          name: "Công ty Hoa",
          tax_code: "4001234567",
          address: "5 Bạch Đằng",
          email: null,
        },
      },
    })
  })

  it.each([
    ["invoice_name", "", "invoice_name_missing"],
    ["invoice_tax_code", "123", "invoice_tax_code_malformed"],
    ["invoice_address", " ", "invoice_address_missing"],
    ["invoice_email", "hoa@", "email_malformed"],
  ])("once begun, refuses %s %p as %s", (field, value, problem) => {
    const read = readRecipient(form({ ...RECIPIENT, ...INVOICE, [field]: value }))
    expect(read).toMatchObject({ ok: false, errors: { [field]: problem } })
  })
})

describe("an address for the book", () => {
  it("is read as the stock address book takes it", () => {
    expect(readAddress(form({ ...RECIPIENT, is_default: "yes" }))).toEqual({
      ok: true,
      value: {
        first_name: "Nguyễn Thị Hoa",
        phone: "0905123456",
        address_1: "12 Trần Phú",
        metadata: { commune_code: "20467" },
        is_default_shipping: true,
      },
    })
  })

  it("names every wrong field", () => {
    expect(readAddress(form({}))).toMatchObject({
      ok: false,
      errors: {
        full_name: "name_missing",
        phone: "phone_malformed",
        commune_code: "commune_missing",
        street: "street_missing",
      },
    })
  })
})
