import { isOpenToGuests } from "./confine"

it.each([
  ["GET", "/admin/ocop/dossiers", true],
  ["POST", "/admin/ocop/dossiers/doss_1/sheet", true],
  ["GET", "/admin/ocop/council-sessions/csess_1", true],
  ["GET", "/admin/users/me", true],
  ["POST", "/admin/users/me", false],
  ["GET", "/admin/ocop/communes", true],
  ["GET", "/admin/ocop/own-roles", true],
  ["GET", "/admin/ocop/dossiers-of-others", false],
  ["POST", "/admin/ocop/certificates", false],
  ["GET", "/admin/orders", false],
  ["GET", "/admin/customers/cus_1", false],
  ["POST", "/admin/ocop/staff-roles", false],
  ["GET", "/admin//users/me/../orders", false],
])("%s %s is open to guests: %s", (method, path, open) => {
  expect(isOpenToGuests(method, path)).toBe(open)
})
