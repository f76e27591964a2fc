import {
  firstPaymentState,
  mayMovePayment,
  movePayment,
  needsAccount,
  PAYMENT_ACTORS,
  PAYMENT_ACTS,
  PAYMENT_ENDS,
  PAYMENT_METHODS,
  PAYMENT_MOVES,
  PAYMENT_STATES,
  type PaymentAct,
  type PaymentState,
} from "./statement"

const nextOf = (state: PaymentState): PaymentState[] =>
  PAYMENT_ACTS.flatMap((act) => PAYMENT_MOVES[act].moves[state] ?? [])

const reachableFrom = (start: PaymentState): Set<PaymentState> => {
  const reached = new Set([start])
  for (const state of reached) for (const next of nextOf(state)) reached.add(next)
  return reached
}

describe("the states of a payment statement", () => {
  it("are all reached from the two first ones, and never again after leaving", () => {
    const reached = PAYMENT_METHODS.flatMap((method) => [
      ...reachableFrom(firstPaymentState(method)),
    ])
    expect([...new Set(reached)].sort()).toEqual([...PAYMENT_STATES].sort())
    for (const state of PAYMENT_STATES)
      for (const next of nextOf(state)) expect(reachableFrom(next)).not.toContain(state)
  })

  it("have three ends, and every state leads to one", () => {
    expect([...PAYMENT_ENDS].sort()).toEqual(["called_off", "not_collected", "refunded"])
    for (const state of PAYMENT_STATES)
      expect(PAYMENT_ENDS.some((end) => reachableFrom(state).has(end))).toBe(true)
  })

  it("of cash know no transfer, and of a transfer no cash", () => {
    expect([...reachableFrom("due")].sort()).toEqual(
      ["due", "collected", "not_collected", "refund_due", "refunded", "called_off"].sort()
    )
    expect([...reachableFrom("awaiting_transfer")]).not.toContain("collected")
  })

  it.each([
    ["awaiting_transfer", true],
    ["expired", true],
    ["amount_differs", true],
    ["transfer_stated", false],
    ["confirmed", false],
    ["refund_due", false],
    ["due", false],
  ] as const)("%s shows the account: %s", (state, shown) => {
    expect(needsAccount(state)).toBe(shown)
  })
})

const ALLOWED = [
  "awaiting_transfer —state_transfer→ transfer_stated by buyer",
  "expired —state_transfer→ late_transfer_stated by buyer",
  "awaiting_transfer —confirm→ confirmed by producer",
  "transfer_stated —confirm→ confirmed by producer",
  "late_transfer_stated —confirm→ confirmed by producer",
  "amount_differs —confirm→ confirmed by producer",
  "disputed —confirm→ confirmed by producer",
  "expired —confirm→ confirmed by producer",
  "awaiting_transfer —state_difference→ amount_differs by producer",
  "transfer_stated —state_difference→ amount_differs by producer",
  "late_transfer_stated —state_difference→ amount_differs by producer",
  "disputed —state_difference→ amount_differs by producer",
  "expired —state_difference→ amount_differs by producer",
  "transfer_stated —dispute→ disputed by producer",
  "late_transfer_stated —dispute→ disputed by producer",
  "refund_due —dispute→ called_off by producer",
  "due —collect→ collected by producer",
  "due —fail_collection→ not_collected by producer",
  "collected —refund→ refunded by producer",
  "confirmed —refund→ refunded by producer",
  "amount_differs —refund→ refunded by producer",
  "refund_due —refund→ refunded by producer",
  "awaiting_transfer —expire→ expired by clock",
  "due —call_off→ called_off by order",
  "awaiting_transfer —call_off→ called_off by order",
  "expired —call_off→ called_off by order",
  "disputed —call_off→ called_off by order",
  "transfer_stated —call_off→ refund_due by order",
  "late_transfer_stated —call_off→ refund_due by order",
  "amount_differs —call_off→ refund_due by order",
  "confirmed —call_off→ refund_due by order",
  "collected —call_off→ refund_due by order",
]

describe("movePayment", () => {
  it("allows exactly the rows of the table", () => {
    const allowed = PAYMENT_STATES.flatMap((from) =>
      PAYMENT_ACTS.flatMap((act) =>
        PAYMENT_ACTORS.flatMap((actor) => {
          const moved = movePayment(from, act, actor)
          expect(mayMovePayment(from, act, actor)).toBe(moved.ok)
          return moved.ok ? `${from} —${act}→ ${moved.value} by ${actor}` : []
        })
      )
    )
    expect(allowed.sort()).toEqual([...ALLOWED].sort())
  })

  it.each([
    ["confirmed", "confirm", "payment.already_stated"],
    ["transfer_stated", "state_transfer", "payment.already_stated"],
    ["confirmed", "dispute", "payment.move_not_allowed"],
    ["called_off", "confirm", "payment.move_not_allowed"],
    ["called_off", "state_transfer", "payment.move_not_allowed"],
    ["due", "state_transfer", "payment.move_not_allowed"],
    ["collected", "collect", "payment.already_stated"],
    ["not_collected", "collect", "payment.move_not_allowed"],
  ] as const)("%s, %s → %s", (from, act, code) => {
    expect(movePayment(from, act, PAYMENT_MOVES[act].actor)).toEqual({ ok: false, code })
  })

  it.each(PAYMENT_ACTS.map((act) => [act] as const))("leaves %s to whoever may say it", (act) => {
    const others = PAYMENT_ACTORS.filter((actor) => actor !== PAYMENT_MOVES[act].actor)
    const [from] = Object.keys(PAYMENT_MOVES[act as PaymentAct].moves) as PaymentState[]
    for (const actor of others)
      expect(movePayment(from as PaymentState, act, actor)).toEqual({
        ok: false,
        code: "payment.not_yours_to_state",
      })
  })
})
