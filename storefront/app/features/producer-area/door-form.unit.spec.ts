import { readDoor } from "./door-form"

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

it.each([
  [{ account: "0912 345 678", password: "x" }, "0912345678", []],
  [{ account: "+84912345678", password: "x" }, "0912345678", []],
  [{ account: " Mo@Example.VN ", password: "x" }, "mo@example.vn", []],
  [{ account: "mo", password: "" }, "mo", ["account", "password"]],
])("signing in with %j reads %s, wrong: %j", (fields, account, problems) => {
  const read = readDoor(form(fields as never))
  expect(read.input).toMatchObject({ kind: "sign_in", account, name: "" })
  expect(read.problems).toEqual(problems)
})

it.each([
  [{ name: "Mơ", account: "mo@example.vn", password: "mat-khau-dai" }, []],
  [{ name: " ", account: "mo@example.vn", password: "ngan" }, ["name", "password"]],
])("registering with %j is wrong in %j", (fields, problems) => {
  expect(readDoor(form({ intent: "register", ...fields } as never)).problems).toEqual(problems)
})
