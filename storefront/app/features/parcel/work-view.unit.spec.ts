import { PARCEL_STATES } from "@ocop/rules"
import { countOf, listOf, oneTapOf, statesOf, WORK_LISTS } from "./work-view"

it("lists every state once", () => {
  expect(Object.values(WORK_LISTS).flat().sort()).toEqual([...PARCEL_STATES].sort())
})

it.each([
  [null, WORK_LISTS.todo],
  ["", WORK_LISTS.todo],
  ["nonsense", WORK_LISTS.todo],
  ["handed_over", ["handed_over"]],
  ["delivered,x,refused", ["delivered", "refused"]],
])("%j asks for %j", (asked, states) => {
  expect(statesOf(asked)).toEqual(states)
})

it("knows which list is looked at", () => {
  expect(listOf(WORK_LISTS.done)).toBe("done")
  expect(listOf(["placed"])).toBeNull()
})

it("counts a list over its states", () => {
  const counts = { placed: 2, failed: 1, handed_over: 4 }
  expect([countOf("todo", { counts }), countOf("done", { counts })]).toEqual([3, 0])
})

it.each([
  [["accepted", "refused"], "accepted"],
  [["preparing", "refused"], "preparing"],
  [["handed_over", "refused"], null],
  [["delivered", "failed"], "delivered"],
  [["refused"], null],
  [[], null],
] as const)("of %j one tap makes %j", (next, move) => {
  expect(oneTapOf({ next: [...next] })).toBe(move)
})
