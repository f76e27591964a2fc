import type { RegisterEntry } from "@ocop/contracts"
import { toEvents } from "./events-view"
import { registerEntry } from "./register-entry.fixture"

it.each<[Partial<RegisterEntry>, string[]]>([
  [{}, ["recognised 29/12/2024"]],
  [
    { state: "revoked", revoked_on: "2026-03-01", late_reassessment_filed_on: "2026-01-05" },
    ["recognised 29/12/2024", "late_filed 05/01/2026", "revoked 01/03/2026"],
  ],
  [
    { late_reassessment_filed_on: "2027-11-05", late_reassessment_ended_on: "2027-12-01" },
    ["recognised 29/12/2024", "late_filed 05/11/2027", "late_ended 01/12/2027"],
  ],
  [{ state: "expired" }, ["recognised 29/12/2024", "expired 28/12/2027"]],
  [
    { state: "superseded", superseded_on: "2026-03-01" },
    ["recognised 29/12/2024", "superseded 01/03/2026"],
  ],
  // announced, but its day has not come
  [{ state: "valid", superseded_on: "2027-03-01" }, ["recognised 29/12/2024"]],
])("tells of %j what has happened", (changes, told) => {
  const events = toEvents(registerEntry(changes))
  expect(events.map(({ name, day }) => `${name} ${day}`)).toEqual(told)
})
