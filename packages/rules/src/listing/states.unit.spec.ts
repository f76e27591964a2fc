import {
  isOnSale,
  isOpenChange,
  LISTING_CHANGE_MOVES,
  LISTING_CHANGE_STATES,
  LISTING_MOVES,
  LISTING_STATES,
  moveListing,
  moveListingChange,
} from "./states"

const reachable = <State extends string>(
  moves: Record<State, Partial<Record<State, unknown>>>,
  start: State
): Set<State> => {
  const reached = new Set([start])
  for (const state of reached)
    for (const next of Object.keys(moves[state]) as State[]) reached.add(next)
  return reached
}

const ACTORS = ["producer", "staff"] as const
const rows = <State extends string>(states: readonly State[]) =>
  states.flatMap((from) =>
    states.flatMap((to) => ACTORS.map((actor) => [from, to, actor] as const))
  )

const CHANGES = [
  "draft → waiting by producer",
  "draft → withdrawn by producer",
  "waiting → accepted by staff",
  "waiting → returned by staff",
  "waiting → withdrawn by producer",
]

describe("a change record", () => {
  it.each(rows(LISTING_CHANGE_STATES))("%s → %s by %s as the table says", (from, to, actor) => {
    const allowed = CHANGES.includes(`${from} → ${to} by ${actor}`)
    expect(moveListingChange(from, to, actor)).toEqual(
      allowed ? { ok: true, value: to } : { ok: false, code: "listing.move_not_allowed" }
    )
  })

  it("reaches every state from its draft and comes back to none", () => {
    expect([...reachable(LISTING_CHANGE_MOVES, "draft")].sort()).toEqual(
      [...LISTING_CHANGE_STATES].sort()
    )
    for (const state of LISTING_CHANGE_STATES)
      for (const next of Object.keys(LISTING_CHANGE_MOVES[state]))
        expect(reachable(LISTING_CHANGE_MOVES, next as never)).not.toContain(state)
  })

  it("is open until it is at its end", () => {
    for (const state of LISTING_CHANGE_STATES)
      expect(isOpenChange(state)).toBe(Object.keys(LISTING_CHANGE_MOVES[state]).length > 0)
  })
})

const LISTINGS = [
  "unpublished → live by staff",
  "live → suspended by producer",
  "suspended → live by producer",
  "live → taken_down by staff",
  "suspended → taken_down by staff",
  "taken_down → live by staff",
]

describe("a listing", () => {
  it.each(rows(LISTING_STATES))("%s → %s by %s as the table says", (from, to, actor) => {
    const allowed = LISTINGS.includes(`${from} → ${to} by ${actor}`)
    expect(moveListing(from, to, actor)).toEqual(
      allowed ? { ok: true, value: to } : { ok: false, code: "listing.move_not_allowed" }
    )
  })

  it("reaches every state, is never unpublished again, and is sold in one", () => {
    expect([...reachable(LISTING_MOVES, "unpublished")].sort()).toEqual([...LISTING_STATES].sort())
    expect(reachable(LISTING_MOVES, "live")).not.toContain("unpublished")
    expect(LISTING_STATES.filter(isOnSale)).toEqual(["live"])
  })
})
