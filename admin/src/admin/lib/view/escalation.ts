import {
  RETURN_REASON_NAMES,
  RETURN_STATE_NAMES,
  type AdminEscalation,
  type Language,
} from "@ocop/contracts"
import type { Fact } from "./certificate"
import { formatInstant } from "./format"

const COLORS = { unanswered: "orange", dispute: "red", return_unanswered: "orange" } as const

export const escalationColor = (kind: AdminEscalation["kind"]) => COLORS[kind]

/** What staff may do about it; a late answer is the producer's, until the buyer disputes it. */
export const actsOf = ({ kind }: AdminEscalation): ("end" | "accept" | "uphold")[] => {
  if (kind === "unanswered") return ["end"]
  return kind === "dispute" ? ["accept", "uphold"] : []
}

/** What both sides said, oldest first. */
const saidOf = ({ return: asked }: AdminEscalation, language: Language): string | null =>
  asked?.moves
    .flatMap(({ note, to }) => (note ? `${RETURN_STATE_NAMES[to][language]}: ${note}` : []))
    .join("\n") || null

export const escalationFacts = (escalation: AdminEscalation, language: Language): Fact[] => {
  const { producer, since, return: asked } = escalation
  const facts: [string, string | null | undefined][] = [
    ["producer", producer?.name],
    ["phone", producer?.phone],
    ["waits_since", formatInstant(since, language)],
    ["return_reason", asked && RETURN_REASON_NAMES[asked.reason][language]],
    ["description", asked?.description],
    ["both_sides", saidOf(escalation, language)],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}
