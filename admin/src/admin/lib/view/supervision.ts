import {
  RENEWAL_STAGE_NAMES,
  REVOCATION_GROUND_NAMES,
  REVOCATION_STATE_NAMES,
  type AdminDecideRevocationBody,
  type AdminListRenewalsQuery,
  type AdminListRevocationsQuery,
  type Language,
  type RevocationCase,
} from "@ocop/contracts"
import { REVOCATION_MOVES, type RenewalStage, type RevocationState } from "@ocop/rules"
import type { Fact } from "./certificate"
import { formatDay } from "./format"
import { list, one, paging, type Search } from "./list-query"

const STAGE_COLORS = { ahead: "grey", open: "blue", late: "orange", over: "red" } as const
const STATE_COLORS = {
  opened: "orange",
  notified: "blue",
  explained: "purple",
  revoked: "red",
  dismissed: "grey",
} as const

export const stageView = (stage: RenewalStage, language: Language) => ({
  label: RENEWAL_STAGE_NAMES[stage][language],
  color: STAGE_COLORS[stage],
})

export const revocationStateView = (state: RevocationState, language: Language) => ({
  label: REVOCATION_STATE_NAMES[state][language],
  color: STATE_COLORS[state],
})

/** "2027-03" → "03/2027", as people write months. */
export const monthText = (month: string): string => month.split("-").reverse().join("/")

export const renewalQuery = (search: Search): AdminListRenewalsQuery =>
  ({
    q: search.q,
    stage: list(search.stage),
    month: one(search.month),
    stars: list(search.stars),
    commune: one(search.commune),
    ...paging(search),
  }) as AdminListRenewalsQuery

export const revocationQuery = (search: Search): AdminListRevocationsQuery =>
  ({
    q: search.q,
    state: list(search.state),
    late: one(search.late),
    ...paging(search),
  }) as AdminListRevocationsQuery

/** What the office can do now; deciding both ways is one form. */
export const staffActs = ({ state }: RevocationCase) => ({
  notify: REVOCATION_MOVES.notify.from.includes(state),
  decide: REVOCATION_MOVES.dismiss.from.includes(state),
  revoke: REVOCATION_MOVES.revoke.from.includes(state),
})

const dashed = ([label, value]: [string, string | null]): Fact => ({ label, value: value ?? "–" })

export const findingFacts = (row: RevocationCase, language: Language): Fact[] =>
  (
    [
      ["product", row.product_name],
      ["producer", row.producer.name],
      ["recognised_stars", String(row.stars)],
      ["revocation_ground", REVOCATION_GROUND_NAMES[row.ground][language]],
      ["finding", row.finding],
      ["found_on", formatDay(row.found_on, language)],
      ["decide_by", formatDay(row.due_on, language)],
    ] as [string, string | null][]
  ).map(dashed)

export const hearingFacts = (row: RevocationCase, language: Language): Fact[] =>
  (
    [
      ["notice_number", row.notice_number],
      ["notified_on", formatDay(row.notified_on, language)],
      ["explain_until", formatDay(row.explain_until, language)],
      ["explanation", row.explanation],
      ["explained_on", formatDay(row.explained_on, language)],
    ] as [string, string | null][]
  ).map(dashed)

export const outcomeFacts = (row: RevocationCase, language: Language): Fact[] =>
  (
    [
      ["decided_on", formatDay(row.decided_on, language)],
      ["revocation_decision_number", row.decision_number],
      ["authority_name", row.authority_name],
      ["revoked_on", formatDay(row.revoked_on, language)],
      ["decision_note", row.decision_note],
    ] as [string, string | null][]
  ).map(dashed)

export interface DecisionValues {
  outcome: string
  note: string
  decision_number: string
  authority_name: string
  revoked_on: string
}

/** Without a revocation there is no number, authority and day to send. */
export const decisionBodyOf = (
  { outcome, note, ...revocation }: DecisionValues,
  version: number
): AdminDecideRevocationBody =>
  outcome === "revoke"
    ? { outcome, version, note, ...revocation }
    : { outcome: "dismiss", version, note }
