import { LANGUAGES } from "@ocop/contracts"
import { addressOn, channelsOf } from "./channels"
import { MEMBER_TEMPLATES, memberMessage } from "./member-messages"

it.each([
  [undefined, ["email"]],
  ["", []],
  ["email, zalo", ["email", "zalo"]],
  ["pigeon,sms", ["sms"]],
])("takes channels %j for %j", (names, channels) => {
  expect(channelsOf(names)).toEqual(channels)
})

it("reaches by e-mail who has one, and by phone who has one", () => {
  const member = { id: "mbr_1", email: "chu@example.vn", phone: null }
  expect(addressOn("email", member)).toBe("chu@example.vn")
  expect(addressOn("zalo", member)).toBeNull()
  expect(addressOn("sms", { ...member, phone: "0905123456" })).toBe("0905123456")
})

const ROWS = MEMBER_TEMPLATES.flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const)
)

it.each(ROWS)("writes %s in %s with the order and the way to it", (name, language) => {
  const { subject, text } = memberMessage(name, language, {
    order_number: 12,
    link: "https://x.vn/d",
  })
  expect(subject).toContain("12")
  expect(text).toContain("https://x.vn/d")
})
