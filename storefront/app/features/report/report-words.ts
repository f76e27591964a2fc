import { ERROR_MESSAGES, type OcopErrorCode } from "@ocop/contracts"
import type { SuspicionState } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { ReceiptFact } from "./receipt-view"

export const errorText = (code: OcopErrorCode | undefined): string | undefined =>
  code && ERROR_MESSAGES[code][getLocale()]

const STATES: Record<SuspicionState, () => string> = {
  received: () => m.report_state_received(),
  triaged: () => m.report_state_triaged(),
  verified: () => m.report_state_verified(),
  dismissed: () => m.report_state_dismissed(),
  forwarded: () => m.report_state_forwarded(),
  closed: () => m.report_state_closed(),
}

/** What a state means for whoever reported. */
export const stateText = (state: SuspicionState): string => STATES[state]()

const FACTS: Record<ReceiptFact, () => string> = {
  state: () => m.report_receipt_state(),
  reason: () => m.report_receipt_reason(),
  ground: () => m.report_receipt_ground(),
  received: () => m.report_receipt_received(),
  due: () => m.report_receipt_due(),
  moved: () => m.report_receipt_moved(),
}

export const factName = (fact: ReceiptFact): string => FACTS[fact]()
