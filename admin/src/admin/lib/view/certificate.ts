import {
  AUTHORITY_LEVEL_NAMES,
  CERTIFICATE_STATE_NAMES,
  CRITERIA_EDITION_NAMES,
  EVIDENCE_LEVEL_NAMES,
  REVOCATION_GROUND_NAMES,
  type AdminCertificate,
  type Language,
} from "@ocop/contracts"
import { productSet, type CertificateState } from "@ocop/rules"
import { formatDay, formatNumber, placeOf } from "./format"

export type StateColor = "green" | "orange" | "red" | "grey" | "blue"

const STATE_COLORS: Readonly<Record<CertificateState, StateColor>> = {
  upcoming: "blue",
  valid: "green",
  expiring: "orange",
  extended: "orange",
  expired: "grey",
  superseded: "grey",
  revoked: "red",
}

export const stateView = (
  state: CertificateState,
  language: Language
): { label: string; color: StateColor } => ({
  label: CERTIFICATE_STATE_NAMES[state][language],
  color: STATE_COLORS[state],
})

export const setName = (no: number | null, language: Language): string => {
  const set = no === null ? null : productSet(no)
  return set ? `${set.no}. ${set[language]}` : "–"
}

/** Acts the law leaves open for a certificate; the backend judges the days given. */
export const openActs = ({ state, ...row }: AdminCertificate) => {
  const isExtended =
    row.late_reassessment_filed_on !== null && row.late_reassessment_ended_on === null
  return {
    revoke: state !== "revoked" && state !== "upcoming",
    reassess: state !== "revoked" && state !== "superseded" && !isExtended,
  }
}

export interface Fact {
  /** Key of the label below `fields`. */
  label: string
  value: string
}

type Row = [label: string, value: string | null]

const toFacts = (rows: Row[]): Fact[] =>
  rows.map(([label, value]) => ({ label, value: value ?? "–" }))
const onlyKnown = (rows: Row[]): Row[] => rows.filter(([, value]) => value !== null)

/** What the decision says. */
export const decisionFacts = (row: AdminCertificate, language: Language): Fact[] =>
  toFacts([
    ["recognised_stars", String(row.recognised_stars)],
    ["points", row.points === null ? null : formatNumber(row.points, language)],
    ["decision_number", row.decision_number],
    ["decision_on", formatDay(row.decision_on, language)],
    ["authority_level", AUTHORITY_LEVEL_NAMES[row.authority_level][language]],
    ["authority_name", row.authority_name],
    [
      "criteria_edition",
      row.criteria_edition && CRITERIA_EDITION_NAMES[row.criteria_edition][language],
    ],
    ["product_set", setName(row.product_set, language)],
    ["product_code", row.product_code],
    [
      "evidence_level",
      `${row.evidence_level} – ${EVIDENCE_LEVEL_NAMES[row.evidence_level][language]}`,
    ],
    ["source_url", row.source_url],
  ])

/** From when to when it stands, and what cut it short. Only what has happened is listed. */
export const validityFacts = (row: AdminCertificate, language: Language): Fact[] => {
  const day = (value: string | null) => value && formatDay(value, language)
  const ground = row.revocation_ground && REVOCATION_GROUND_NAMES[row.revocation_ground][language]
  const happened = onlyKnown([
    ["late_reassessment_filed_on", day(row.late_reassessment_filed_on)],
    ["late_reassessment_ended_on", day(row.late_reassessment_ended_on)],
    ["superseded_on", day(row.superseded_on)],
    ["revoked_on", day(row.revoked_on)],
    ["revocation_ground", ground],
    ["revocation_decision_number", row.revocation_decision_number],
    ["revocation_note", row.revocation_note],
  ])
  return toFacts([
    ["first_day", formatDay(row.first_day, language)],
    ["last_day", formatDay(row.last_day, language)],
    ["in_force_until", day(row.in_force_until)],
    ["days_left", row.days_left === null ? null : formatNumber(row.days_left, language)],
    ...happened,
  ])
}

export const originFacts = (row: AdminCertificate): Fact[] =>
  toFacts([
    ["producer", row.producer.name || null],
    ["origin", placeOf(row.origin)],
  ])
