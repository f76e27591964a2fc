import { isOnCase, STATES_WAITING_FOR, statesSeenBy, isReasonTold } from "./sight"
import { movesFrom } from "./move"
import { DOSSIER_STATES, STAFF_ROLES, type DossierState, type StaffRole } from "./states"

const seen = (state: DossierState, inOwnSession = false) => ({
  state,
  communeCode: "20434",
  submitted: state !== "draft",
  inOwnSession,
})

it.each<[StaffRole, string | null, DossierState, boolean, boolean]>([
  ["commune_officer", "20434", "draft", false, false],
  ["commune_officer", "20434", "submitted", false, true],
  ["commune_officer", "20455", "submitted", false, false],
  ["commune_officer", null, "submitted", false, false],
  ["commune_officer", "20434", "council", false, true],
  ["provincial_office", null, "submitted", false, false],
  ["provincial_office", null, "commune_reported", false, true],
  ["provincial_office", null, "decided", false, true],
  ["advisory", null, "received", false, false],
  ["advisory", null, "advisory", false, true],
  ["council_member", null, "council", false, false],
  ["council_member", null, "council", true, true],
  ["council_chair", null, "council", false, false],
  ["council_chair", null, "council", true, true],
])("%s of %s sees %s (in a session: %s): %s", (role, communeCode, state, session, answer) => {
  expect(isOnCase({ role, communeCode }, seen(state, session))).toBe(answer)
})

it.each(STAFF_ROLES)("%s sees every dossier it can move or that waits for it", (role) => {
  const met = DOSSIER_STATES.filter((state) => movesFrom(state, [role]).length > 0)
  const needed = [...new Set([...met, ...STATES_WAITING_FOR[role]])]
  expect(statesSeenBy(role)).toEqual(expect.arrayContaining(needed))
  const own = { role, communeCode: role === "commune_officer" ? "20434" : null }
  expect(needed.filter((state) => !isOnCase(own, seen(state, true)))).toEqual([])
})

it.each([
  ["return", true],
  ["not_reach", true],
  ["ministry_return", false],
  ["conflict", false],
])("the reason of %s is told the producer: %s", (action, told) => {
  expect(isReasonTold(action)).toBe(told)
})
