import { accept, refuse, type Result } from "../result"

/** How a buyer pays a producer; the floor never touches the money. */
export const PAYMENT_METHODS = ["cod", "vietqr"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

export const PAYMENT_STATES = [
  "due",
  "collected",
  "not_collected",
  "awaiting_transfer",
  "transfer_stated",
  "late_transfer_stated",
  "confirmed",
  "amount_differs",
  "disputed",
  "expired",
  "refund_due",
  "refunded",
  "called_off",
] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/** `clock`: time ran out. `order`: what became of the order, never a judgement of the floor. */
export const PAYMENT_ACTORS = ["buyer", "producer", "clock", "order"] as const
export type PaymentActor = (typeof PAYMENT_ACTORS)[number]

export const PAYMENT_ACTS = [
  "state_transfer",
  "confirm",
  "state_difference",
  "dispute",
  "collect",
  "fail_collection",
  "refund",
  "expire",
  "call_off",
] as const
export type PaymentAct = (typeof PAYMENT_ACTS)[number]

type Moves = Readonly<Partial<Record<PaymentState, PaymentState>>>

/** Who may say what, in which states, and what the statement then is. */
export const PAYMENT_MOVES: Readonly<
  Record<PaymentAct, { readonly actor: PaymentActor; readonly moves: Moves }>
> = {
  state_transfer: {
    actor: "buyer",
    moves: { awaiting_transfer: "transfer_stated", expired: "late_transfer_stated" },
  },
  confirm: {
    actor: "producer",
    moves: {
      awaiting_transfer: "confirmed",
      transfer_stated: "confirmed",
      late_transfer_stated: "confirmed",
      amount_differs: "confirmed",
      disputed: "confirmed",
      expired: "confirmed",
    },
  },
  state_difference: {
    actor: "producer",
    moves: {
      awaiting_transfer: "amount_differs",
      transfer_stated: "amount_differs",
      late_transfer_stated: "amount_differs",
      disputed: "amount_differs",
      expired: "amount_differs",
    },
  },
  // in a cancelled order there is nothing left to wait for once nothing came
  dispute: {
    actor: "producer",
    moves: {
      transfer_stated: "disputed",
      late_transfer_stated: "disputed",
      refund_due: "called_off",
    },
  },
  collect: { actor: "producer", moves: { due: "collected" } },
  fail_collection: { actor: "producer", moves: { due: "not_collected" } },
  refund: {
    actor: "producer",
    moves: {
      collected: "refunded",
      confirmed: "refunded",
      amount_differs: "refunded",
      refund_due: "refunded",
    },
  },
  expire: { actor: "clock", moves: { awaiting_transfer: "expired" } },
  call_off: {
    actor: "order",
    moves: {
      due: "called_off",
      awaiting_transfer: "called_off",
      expired: "called_off",
      disputed: "called_off",
      transfer_stated: "refund_due",
      late_transfer_stated: "refund_due",
      amount_differs: "refund_due",
      confirmed: "refund_due",
      collected: "refund_due",
    },
  },
}

/** States in which nobody has anything left to say. */
export const PAYMENT_ENDS: readonly PaymentState[] = PAYMENT_STATES.filter((state) =>
  PAYMENT_ACTS.every((act) => !PAYMENT_MOVES[act].moves[state])
)

export const firstPaymentState = (method: PaymentMethod): PaymentState =>
  method === "cod" ? "due" : "awaiting_transfer"

/** Whether the buyer still needs the producer's account to pay. */
export const needsAccount = (state: PaymentState): boolean =>
  state === "awaiting_transfer" || state === "expired" || state === "amount_differs"

type Refused = "payment.already_stated" | "payment.not_yours_to_state" | "payment.move_not_allowed"

const targets = (act: PaymentAct): (PaymentState | undefined)[] =>
  Object.values(PAYMENT_MOVES[act].moves)

/** The states in which somebody may still do something, by act. */
export const mayMovePayment = (state: PaymentState, act: PaymentAct, actor: PaymentActor) =>
  PAYMENT_MOVES[act].actor === actor && PAYMENT_MOVES[act].moves[state] !== undefined

/**
 * The state after an act. What is recorded is what somebody said, never that money moved.
 *
 * @returns the new state, or why not: said already, another's to say, or not in this state
 * @law payment-function
 */
export const movePayment = (
  from: PaymentState,
  act: PaymentAct,
  actor: PaymentActor
): Result<PaymentState, Refused> => {
  if (PAYMENT_MOVES[act].actor !== actor) return refuse("payment.not_yours_to_state")
  const to = PAYMENT_MOVES[act].moves[from]
  if (to) return accept(to)
  return targets(act).includes(from)
    ? refuse("payment.already_stated")
    : refuse("payment.move_not_allowed")
}
