import { localDate, type RoleHeld } from "@ocop/rules"
import { queueFilters } from "./queue-filters"

const today = localDate("2026-11-25")
const officer: RoleHeld = { role: "commune_officer", communeCode: "20434" }
const member: RoleHeld = { role: "council_member", communeCode: null }
const page = { limit: 20, offset: 0 }

it("shows nothing to who has no role", () => {
  expect(queueFilters(page, [], [], today)).toEqual({ $and: [{ id: "" }] })
})

it("keeps a commune officer to submitted dossiers of the own commune", () => {
  expect(queueFilters({ ...page, waiting: true }, [officer], [], today)).toEqual({
    $and: [
      {
        $or: [{ state: ["submitted"], commune_code: "20434", submitted_on: { $ne: null } }],
      },
    ],
  })
})

it("keeps a council member to dossiers of own sessions", () => {
  expect(queueFilters({ ...page, waiting: true }, [member], ["doss_1"], today)).toEqual({
    $and: [{ $or: [{ state: ["council"], id: ["doss_1"] }] }],
  })
  expect(queueFilters(page, [member], [], today)).toEqual({ $and: [{ $or: [{ id: "" }] }] })
})

it("adds what is asked for", () => {
  const query = { ...page, q: "Trà", late: true, commune: "20434", kind: ["first" as const] }
  expect(queueFilters(query, [officer], [], today)).toMatchObject({
    $and: [
      {},
      { kind: ["first"] },
      { commune_code: "20434" },
      { due_on: { $lt: "2026-11-25" } },
      { $or: [{ search_name: { $ilike: "%tra%" } }, { receipt_number: { $ilike: "%Trà%" } }] },
    ],
  })
})
