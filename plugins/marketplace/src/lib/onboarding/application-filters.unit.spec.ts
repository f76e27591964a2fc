import { localDate } from "@ocop/rules"
import { applicationFilters } from "./application-filters"

const today = localDate("2026-11-25")
const valid = {
  state: "verified",
  $or: [{ good_until: null }, { good_until: { $gte: today } }],
}
const expired = { state: "verified", good_until: { $lt: today } }

it.each([
  [{ state: ["waiting"] }, { $or: [{ state: "waiting" }] }],
  [{ state: ["none"] }, { $or: [{ state: "none" }] }],
  [{ state: ["verified"] }, { $or: [valid] }],
  [{ state: ["expired", "refused"] }, { $or: [expired, { state: "refused" }] }],
  [
    { q: "Hợp tác 100%", state: ["waiting"] },
    { search_name: { $ilike: "%hop tac 100\\%%" }, $or: [{ state: "waiting" }] },
  ],
  [
    {},
    { $or: [{ state: "waiting" }, valid, { state: "refused" }, expired, { state: "withdrawn" }] },
  ],
])("%j asks the database for %j", (asked, filters) => {
  expect(applicationFilters(asked as never, today)).toEqual(filters)
})
