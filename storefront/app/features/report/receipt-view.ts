import {
  SUSPICION_GROUND_NAMES,
  SUSPICION_STATE_NAMES,
  type Language,
  type StoreSuspicionReport,
} from "@ocop/contracts"
import type { SuspicionState } from "@ocop/rules"
import { formatDay } from "../../lib/dates"

export type ReceiptFact = "state" | "ground" | "received" | "due" | "moved" | "reason"

export interface ReceiptView {
  receipt: string
  state: SuspicionState
  /** In the order they are read; what is not known yet is left out. */
  facts: { name: ReceiptFact; value: string }[]
}

const dayOf = (day: string | null): string | null => day && formatDay(day)

/** What a receipt shows, in that language; the public reason stays as the office wrote it. */
export const toReceiptView = (report: StoreSuspicionReport, language: Language): ReceiptView => {
  const facts: [ReceiptFact, string | null][] = [
    ["state", SUSPICION_STATE_NAMES[report.state][language]],
    ["reason", report.public_reason],
    ["ground", SUSPICION_GROUND_NAMES[report.ground][language]],
    ["received", dayOf(report.received_on)],
    ["due", dayOf(report.due_on)],
    ["moved", dayOf(report.moved_on)],
  ]
  return {
    receipt: report.receipt,
    state: report.state,
    facts: facts.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
  }
}
