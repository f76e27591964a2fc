import {
  COMPLAINT_ACTOR_NAMES,
  COMPLAINT_OUTCOME_NAMES,
  COMPLAINT_STATE_NAMES,
  COMPLAINT_SUBJECT_NAMES,
  type AdminComplaint,
  type Language,
  type NamedComplaintEntry,
} from "@ocop/contracts"
import type { ComplaintState } from "@ocop/rules"
import type { Fact } from "./certificate"
import { formatDay, formatInstant } from "./format"

const COLORS: Readonly<Record<ComplaintState, "orange" | "blue" | "red" | "green" | "grey">> = {
  waiting: "orange",
  answered: "blue",
  escalated: "red",
  decided: "green",
  closed: "grey",
}

export const complaintStateView = (state: ComplaintState, language: Language) => ({
  label: COMPLAINT_STATE_NAMES[state][language],
  color: COLORS[state],
})

/** What is late, each by the key of its words. */
export const lateOf = (
  complaint: Pick<AdminComplaint, "is_reply_late" | "is_settling_late">
): ("reply_late" | "settling_late")[] => [
  ...(complaint.is_reply_late ? (["reply_late"] as const) : []),
  ...(complaint.is_settling_late ? (["settling_late"] as const) : []),
]

const facts = (rows: [string, string | null | undefined][]): Fact[] =>
  rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))

/** What a clerk looks at to choose the next one. */
export const complaintSummary = (complaint: AdminComplaint, language: Language): Fact[] =>
  facts([
    ["complaint_subject", COMPLAINT_SUBJECT_NAMES[complaint.subject][language]],
    ["producer", complaint.producer?.name],
    ["complained_on", formatDay(complaint.complained_on, language)],
    ["reply_on", formatDay(complaint.reply_on, language)],
    ["settle_on", formatDay(complaint.settle_on, language)],
  ])

/** All that is known of a complaint, its days in the order in which they pass. */
export const complaintFacts = (complaint: AdminComplaint, language: Language): Fact[] => {
  const { producer, buyer, outcome, take_up_on } = complaint
  return [
    ...complaintSummary(complaint, language),
    ...facts([
      ["take_up_on", take_up_on && formatDay(take_up_on, language)],
      ["description", complaint.text],
      ["outcome", outcome && COMPLAINT_OUTCOME_NAMES[outcome][language]],
      ["producer_phone", producer?.phone],
      ["buyer", buyer?.name],
      ["buyer_phone", buyer?.phone],
      ["email", buyer?.email],
    ]),
  ]
}

/** Who acted: the side, the name, and the office that was served. */
export const entryActor = (
  { actor, actor_name, acting_for, at }: NamedComplaintEntry,
  language: Language
): string =>
  [COMPLAINT_ACTOR_NAMES[actor][language], actor_name, acting_for, formatInstant(at, language)]
    .filter(Boolean)
    .join(" · ")
