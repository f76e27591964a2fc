import type { RegisterColumn } from "@ocop/contracts"
import {
  certifyingLevel,
  criteriaEditionOn,
  isCertifiedStars,
  judgeDecision,
  type CertifiedStars,
  type DecisionRefusal,
} from "@ocop/rules"
import { authorityName } from "./authority"
import { corrected } from "./corrections"
import { recognitionOf, type Recognition } from "./recognition-day"
import type { SourceRow } from "./source"

/** One line of a register file; a missing column is empty. */
export type RegisterRow = Partial<Record<RegisterColumn, string>>

export type LeftOutReason =
  | "producer_not_named"
  | "producer_not_confirmed"
  | "stars_not_stated"
  | "stars_not_certified"
  | "year_unknown"
  | DecisionRefusal

export type Conversion = { ok: true; row: RegisterRow } | { ok: false; reason: LeftOutReason }

const KINDS: Readonly<Record<string, string>> = {
  enterprise: "sme",
  cooperative: "cooperative",
  cooperative_group: "cooperative_group",
  household: "household",
}

const refuse = (reason: LeftOutReason): Conversion => ({ ok: false, reason })

const missingFact = (row: SourceRow): LeftOutReason | null => {
  if (!row.producer) return "producer_not_named"
  if (/to confirm/.test(row.producer)) return "producer_not_confirmed"
  if (!row.stars || /stars not stated/.test(row.note)) return "stars_not_stated"
  return null
}

/** "70,9 điểm" in the note is what the council gave. */
const pointsOf = (note: string): number | null => {
  const points = /(\d+(?:,\d+)?) điểm/.exec(note)?.[1]
  return points ? Number(points.replace(",", ".")) : null
}

const decisionOf = (row: SourceRow, stars: CertifiedStars, recognition: Recognition) => {
  const { decisionOn, firstDay } = recognition
  const edition = criteriaEditionOn(firstDay)
  // before the first national criteria the province recognised by its own
  const level = edition ? certifyingLevel(edition.id, stars, firstDay) : "province"
  return {
    stars,
    points: pointsOf(row.note),
    decisionOn,
    authorityLevel: level,
    criteriaEdition: edition?.id ?? null,
    firstDay,
  }
}

const cells = (
  row: SourceRow,
  recognition: Recognition,
  decision: ReturnType<typeof decisionOf>
): RegisterRow => ({
  product_name: row.product,
  product_set: row.ocop_set_guess_qd26,
  producer_name: row.producer,
  producer_kind: KINDS[row.producer_kind] ?? "",
  commune_code: row.new_unit_code_2025,
  former_commune: row.commune_old,
  former_district: row.district_old,
  stars: String(decision.stars),
  points: decision.points === null ? "" : String(decision.points),
  decision_number: recognition.decisionNumber ?? "",
  decision_on: decision.decisionOn ?? "",
  authority_level: decision.authorityLevel,
  authority_name: authorityName(decision.authorityLevel, row.district_old, decision.firstDay),
  criteria_edition: decision.criteriaEdition ?? "",
  first_day: decision.firstDay,
  evidence_level: "B1",
  source_url: row.source,
})

/** A collected row as a line of the register file, or why it cannot stand in the register. */
export const convertRow = (source: SourceRow): Conversion => {
  const row = corrected(source)
  const missing = missingFact(row)
  if (missing) return refuse(missing)
  const stars = Number(row.stars)
  if (!isCertifiedStars(stars)) return refuse("stars_not_certified")
  const recognition = recognitionOf(row)
  if (!recognition) return refuse("year_unknown")
  const decision = decisionOf(row, stars, recognition)
  const judged = judgeDecision(decision)
  if (!judged.ok) return refuse(judged.code)
  return { ok: true, row: cells(row, recognition, decision) }
}
