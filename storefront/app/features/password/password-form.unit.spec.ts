import { readPasswordForm, tokenOf } from "./password-form"

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

it.each([
  [" Hoa@Thu.vn ", "hoa@thu.vn", true],
  ["+84 905 123 456", "0905123456", true],
  ["hoa", "hoa", false],
  ["", "", false],
])("reads the account %p", (typed, account, isRight) => {
  expect(readPasswordForm(form({ account: typed }))).toEqual({ step: "ask", account, isRight })
})

it.each([
  ["mat-khau-moi", true],
  ["chin-ky-t", false],
])("a new password %p", (password, isRight) => {
  expect(readPasswordForm(form({ intent: "set", token: "a.b.c", password }))).toEqual({
    step: "set",
    token: "a.b.c",
    password,
    isRight,
  })
})

it.each([null, "", "abc", "a.b.c\r\nx: y", `${"a".repeat(2000)}.b.c`])(
  "%p is no token",
  (value) => {
    expect(tokenOf(value)).toBeNull()
  }
)
