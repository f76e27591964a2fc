import {
  ERROR_MESSAGES,
  PARCEL_REASON_NAMES,
  PARCEL_STATE_NAMES,
  RETURN_REASON_NAMES,
  RETURN_STATE_NAMES,
  type Bilingual,
  type OcopErrorCode,
  type ParcelPayment,
  type StoreParcel,
} from "@ocop/contracts"
import type { ParcelState, ReturnReason, ReturnState } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"

const said = (words: Bilingual): string => words[getLocale()]

export const stateName = (state: ParcelState): string => said(PARCEL_STATE_NAMES[state])
export const returnStateName = (state: ReturnState): string => said(RETURN_STATE_NAMES[state])
export const returnReasonName = (reason: ReturnReason): string => said(RETURN_REASON_NAMES[reason])
export const reasonName = (reason: keyof typeof PARCEL_REASON_NAMES): string =>
  said(PARCEL_REASON_NAMES[reason])
export const refusalText = (code: OcopErrorCode | null): string =>
  said(ERROR_MESSAGES[code ?? "service.unavailable"])

/** What each of some keys is called, as options of a form. */
export const optionsOf = <Key extends string>(
  keys: readonly Key[],
  names: Readonly<Record<Key, Bilingual>>
) => keys.map((value) => ({ value, label: said(names[value]) }))

const SAID: Record<ParcelState, () => string> = {
  placed: () => m.parcel_said_placed(),
  accepted: () => m.parcel_said_accepted(),
  preparing: () => m.parcel_said_preparing(),
  handed_over: () => m.parcel_said_handed_over(),
  failed: () => m.parcel_said_failed(),
  delivered: () => m.parcel_said_delivered(),
  returning: () => m.parcel_said_returning(),
  returned: () => m.parcel_said_returned(),
  refused: () => m.parcel_said_refused(),
  cancelled: () => m.parcel_said_cancelled(),
}

/** What a state means for the buyer. */
export const buyerSentence = ({
  state,
  handed_over,
  escalated,
}: Pick<StoreParcel, "state" | "handed_over" | "escalated">): string => {
  if (escalated) return m.selling_said_unanswered()
  return state === "handed_over" && handed_over?.way === "pickup"
    ? m.parcel_said_pickup()
    : SAID[state]()
}

const MOVES: Partial<Record<ParcelState, () => string>> = {
  accepted: () => m.work_accept(),
  preparing: () => m.work_prepare(),
  handed_over: () => m.work_hand_over(),
  delivered: () => m.work_delivered(),
  failed: () => m.work_failed(),
  returning: () => m.work_returning(),
  returned: () => m.work_returned(),
  refused: () => m.work_refuse(),
}

/** What a producer's button says. */
export const moveName = (to: ParcelState): string => MOVES[to]?.() ?? stateName(to)

const PAYMENTS: Record<ParcelPayment, () => string> = {
  cod: () => m.work_payment_cod(),
  vietqr: () => m.work_payment_vietqr(),
  card: () => m.work_payment_card(),
  other: () => m.work_payment_other(),
}

export const paymentName = (payment: ParcelPayment): string => PAYMENTS[payment]()
