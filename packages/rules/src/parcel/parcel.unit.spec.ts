import { moveParcel, nextParcelStates, PARCEL_REASONS, type ParcelMove } from "./move-parcel"
import { MAX_DELIVERY_ATTEMPTS } from "./reasons"
import {
  isBeforeHandOver,
  isParcelEnd,
  PARCEL_ACTORS,
  PARCEL_MOVERS,
  PARCEL_MOVES,
  PARCEL_STATES,
  type ParcelActor,
  type ParcelState,
} from "./states"

const reachableFrom = (start: ParcelState): Set<ParcelState> => {
  const reached = new Set([start])
  for (const state of reached) for (const next of PARCEL_MOVES[state]) reached.add(next)
  return reached
}

describe("the states of a parcel", () => {
  it("are all reached from the placing of the order", () => {
    expect([...reachableFrom("placed")].sort()).toEqual([...PARCEL_STATES].sort())
  })

  it("have four ends, and every state leads to one of them", () => {
    const ends = PARCEL_STATES.filter(isParcelEnd)
    expect(ends).toEqual(["delivered", "returned", "refused", "cancelled"])
    for (const state of PARCEL_STATES)
      expect(ends.some((end) => reachableFrom(state).has(end))).toBe(true)
  })

  it("are entered by somebody, but for the first", () => {
    for (const state of PARCEL_STATES)
      expect(PARCEL_MOVERS[state].length > 0).toBe(state !== "placed")
  })

  it.each([
    ["placed", true],
    ["accepted", true],
    ["preparing", true],
    ["handed_over", false],
    ["failed", false],
    ["returning", false],
    ["delivered", false],
    ["returned", false],
    ["refused", false],
    ["cancelled", false],
  ] as const)("%s is before the hand-over: %s", (state, before) => {
    expect(isBeforeHandOver(state)).toBe(before)
  })
})

const complete = (to: ParcelState, actor: ParcelActor): ParcelMove => ({
  to,
  actor,
  reason: PARCEL_REASONS[to]?.[0] ?? null,
  note: null,
  way: to === "handed_over" ? "carrier" : null,
  carrier: to === "handed_over" ? "Viettel Post" : null,
})

const ALLOWED = [
  "producer: placed → accepted",
  "producer: placed → refused",
  "staff: placed → refused",
  "buyer: placed → cancelled",
  "staff: placed → cancelled",
  "producer: accepted → preparing",
  "producer: accepted → refused",
  "staff: accepted → refused",
  "buyer: accepted → cancelled",
  "staff: accepted → cancelled",
  "producer: preparing → handed_over",
  "producer: preparing → refused",
  "staff: preparing → refused",
  "buyer: preparing → cancelled",
  "staff: preparing → cancelled",
  "producer: handed_over → delivered",
  "producer: handed_over → failed",
  "producer: failed → handed_over",
  "producer: failed → returning",
  "producer: returning → returned",
]

const TRIPLES = PARCEL_ACTORS.flatMap((actor) =>
  PARCEL_STATES.flatMap((from) => PARCEL_STATES.map((to) => [actor, from, to] as const))
)

describe("moveParcel", () => {
  it.each(TRIPLES)("%s: %s → %s as the table says", (actor, from, to) => {
    const answer = moveParcel({ state: from, attempts: 0 }, complete(to, actor))
    expect(answer.ok).toBe(ALLOWED.includes(`${actor}: ${from} → ${to}`))
    const next = nextParcelStates({ state: from, attempts: 0 }, actor)
    expect(next.includes(to)).toBe(answer.ok)
  })

  it.each([["handed_over"], ["failed"], ["delivered"], ["returned"], ["refused"]] as const)(
    "tells a buyer that it is too late to call off what is %s",
    (state) => {
      expect(moveParcel({ state, attempts: 0 }, complete("cancelled", "buyer"))).toEqual({
        ok: false,
        code: "parcel.cancel_too_late",
      })
    }
  )

  it.each([
    ["refused", "producer", "placed"],
    ["cancelled", "buyer", "placed"],
    ["failed", "producer", "handed_over"],
  ] as const)(
    "asks for a reason of %s, and for words with the reason other",
    (to, actor, state) => {
      const judge = (changes: object) =>
        moveParcel({ state, attempts: 0 }, { ...complete(to, actor), ...changes })
      const missing = { ok: false, code: "parcel.reason_missing" }
      expect(judge({ reason: null })).toEqual(missing)
      expect(judge({ reason: "no such reason" })).toEqual(missing)
      for (const note of [null, "", "  "])
        expect(judge({ reason: "other", note })).toEqual({ ok: false, code: "parcel.note_missing" })
      expect(judge({ reason: "other", note: "Mưa lũ" })).toEqual({ ok: true, value: to })
    }
  )

  it.each([
    [null, null, false],
    ["carrier", null, false],
    ["carrier", " ", false],
    ["carrier", "Viettel Post", true],
    ["own", null, true],
    ["pickup", null, true],
  ] as const)("hands over by %s with the carrier %j: %s", (way, carrier, ok) => {
    const move = { ...complete("handed_over", "producer"), way, carrier }
    const answer = moveParcel({ state: "preparing", attempts: 0 }, move)
    expect(answer).toEqual(
      ok ? { ok, value: "handed_over" } : { ok, code: "parcel.carrier_missing" }
    )
  })

  it("tries a delivery no more often than we say", () => {
    const again = (attempts: number) =>
      moveParcel({ state: "failed", attempts }, complete("handed_over", "producer"))
    expect(again(MAX_DELIVERY_ATTEMPTS - 1).ok).toBe(true)
    expect(again(MAX_DELIVERY_ATTEMPTS)).toEqual({ ok: false, code: "parcel.attempts_exhausted" })
    const last = { state: "failed", attempts: MAX_DELIVERY_ATTEMPTS } as const
    expect(nextParcelStates(last, "producer")).toEqual(["returning"])
  })
})
