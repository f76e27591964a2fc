import {
  SUSPICION_GROUND_NAMES,
  SUSPICION_STATE_NAMES,
  type AdminMoveSuspicionBody,
  type AdminSuspicionReport,
  type AdminSuspicionResponse,
  type Language,
} from "@ocop/contracts"
import { SUSPICION_MOVES, type SuspicionState } from "@ocop/rules"
import type { Fact } from "./certificate"
import { formatDay } from "./format"

const COLORS = {
  received: "orange",
  triaged: "blue",
  verified: "red",
  dismissed: "grey",
  forwarded: "purple",
  closed: "green",
} as const

export const suspicionStateView = (state: SuspicionState, language: Language) => ({
  label: SUSPICION_STATE_NAMES[state][language],
  color: COLORS[state],
})

/** What a report is called in lists: the product, or the code, or what looked suspicious. */
export const suspicionTitle = (report: AdminSuspicionReport, language: Language): string =>
  report.product_name ?? report.certificate_code ?? SUSPICION_GROUND_NAMES[report.ground][language]

const dashed = ([label, value]: [string, string | null]): Fact => ({ label, value: value ?? "–" })

/** What was reported, in the order a clerk asks. */
export const reportFacts = (report: AdminSuspicionReport, language: Language): Fact[] =>
  (
    [
      ["suspicion_ground", SUSPICION_GROUND_NAMES[report.ground][language]],
      ["product", report.product_name],
      ["certificate_code", report.certificate_code],
      ["lot", report.lot],
      ["place", report.place],
      ["commune_code", report.commune_name ?? report.commune_code],
      ["seen_on", formatDay(report.seen_on, language)],
      ["description", report.description],
    ] as [string, string | null][]
  ).map(dashed)

/** How the office stands to it. */
export const handlingFacts = (report: AdminSuspicionReport, language: Language): Fact[] =>
  (
    [
      ["receipt", report.receipt],
      ["received_on", formatDay(report.received_on, language)],
      ["due_on", formatDay(report.due_on, language)],
      ["moved_on", formatDay(report.moved_on, language)],
      ["public_reason", report.public_reason],
    ] as [string, string | null][]
  ).map(dashed)

/** Empty for a report without a name and a phone. */
export const reporterFacts = (reporter: AdminSuspicionResponse["reporter"]): Fact[] =>
  reporter
    ? (
        [
          ["reporter_name", reporter.name],
          ["phone", reporter.phone],
        ] as [string, string | null][]
      ).map(dashed)
    : []

export const movesOf = ({ state }: AdminSuspicionReport): readonly SuspicionState[] =>
  SUSPICION_MOVES[state]

export interface MoveValues {
  to: string
  reason: string
  public_reason: string
}

/** The only way on is chosen already; where there are two, staff choose. */
export const emptyMove = (report: AdminSuspicionReport): MoveValues => {
  const [only, ...others] = movesOf(report)
  return { to: only && !others.length ? only : "", reason: "", public_reason: "" }
}

export const moveBodyOf = ({ to, reason, public_reason }: MoveValues): AdminMoveSuspicionBody => ({
  // the contract's schema refuses a state that is none before the body is sent
  to: to as AdminMoveSuspicionBody["to"],
  reason,
  public_reason: public_reason.trim() || null,
})
