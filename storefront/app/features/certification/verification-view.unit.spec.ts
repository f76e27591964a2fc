import type { RegisterEntry } from "@ocop/contracts"
import { registerEntry } from "./register-entry.fixture"
import { codeInPath, toVerificationView } from "./verification-view"

const view = (...entries: RegisterEntry[]) =>
  toVerificationView({
    code: "3610/QĐ-UBND",
    matched_by: "decision_number",
    entries,
    pack_photos: [],
  })

it.each<[Partial<RegisterEntry>, string, number]>([
  [{ state: "valid" }, "", 1],
  [{ state: "expiring" }, "", 1],
  [{ state: "extended", in_force_until: "2028-06-25" }, "", 1],
  [{ state: "upcoming", stars: null }, "", 0],
  [{ state: "expired", stars: null }, "28/12/2027", 0],
  [{ state: "expired", stars: null, in_force_until: "2028-06-25" }, "25/06/2028", 0],
  [{ state: "revoked", stars: null, revoked_on: "2026-03-01" }, "01/03/2026", 0],
  [{ state: "superseded", stars: null, superseded_on: "2026-03-01" }, "01/03/2026", 0],
])("%j ended on '%s', in force: %i", (changes, ended, in_force) => {
  const answer = view(registerEntry(changes))
  expect(answer.only).toMatchObject({ ended_on: ended, first_day: "29/12/2024" })
  expect(answer.in_force).toBe(in_force)
})

it("answers a decision on many products as a list, in force first, then by name", () => {
  const answer = view(
    registerEntry({ product_name: "Ớt", state: "expired", stars: null }),
    registerEntry({ product_name: "Trà dây" }),
    registerEntry({ product_name: "Đẳng sâm" })
  )
  expect(answer.only).toBeNull()
  expect(answer.in_force).toBe(2)
  expect(answer.verdicts.map(({ entry }) => entry.product_name)).toEqual([
    "Đẳng sâm",
    "Trà dây",
    "Ớt",
  ])
})

it.each([
  ["3610/QĐ-UBND", "3610/Q%C4%90-UBND"],
  ["48-20857-01-2026", "48-20857-01-2026"],
  ["a?b#c%", "a%3Fb%23c%25"],
])("%s goes into an address as %s", (code, path) => expect(codeInPath(code)).toBe(path))
