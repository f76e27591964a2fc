import { inviteErrorOf, inviteErrors, tokenOf, typedInvite } from "./member-form"

const typed = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return typedInvite(form)
}

describe("an invitation as it is typed", () => {
  it.each([
    [{ name: "Nhớ", role: "packer" }, {}],
    [{ name: " ", role: "packer" }, { name: "member.name_missing" }],
    [{ name: "Nhớ" }, { role: "request.invalid" }],
    [
      { name: "Nhớ", role: "packer", acting_for: "UBND xã" },
      { consent_note: "invitation.consent_missing" },
    ],
    [
      { name: "Nhớ", role: "packer", consent_note: "Bà Mơ ký" },
      { acting_for: "invitation.consent_missing" },
    ],
    [{ name: "Nhớ", role: "packer", acting_for: "UBND xã", consent_note: "Bà Mơ ký" }, {}],
  ])("%j has the errors %j", (fields, errors) => {
    expect(inviteErrors(typed(fields))).toEqual(errors)
  })

  it("says a refused role at the role, and anything else at no field", () => {
    expect(inviteErrorOf("member.acting_not_owner")).toEqual({ role: "member.acting_not_owner" })
    expect(inviteErrorOf("service.unavailable")).toEqual({})
  })
})

it.each([
  ["?ma=" + "a".repeat(43), "a".repeat(43)],
  ["?ma=" + "a".repeat(42), null],
  ["?ma=<script>", null],
  ["", null],
])("of %s the secret is %s", (search, token) => {
  expect(tokenOf(new URL(`https://san.vn/nha-san-xuat/loi-moi${search}`))).toBe(token)
})
