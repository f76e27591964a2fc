import {
  certificateState,
  daysBetween,
  isInForceState,
  type LocalDate,
  type ProducerKind,
} from "@ocop/rules"
import type {
  AdminCertificate,
  CertificateBadge,
  CommuneRef,
  FormerUnitRef,
  Origin,
  ProducerRef,
  RegisterEntry,
} from "@ocop/contracts"
import { datesOf, type CertificateRow } from "./certificate-row"

export interface CommuneRow {
  code: string
  name: string
  type: CommuneRef["type"]
  province_code: string
  province_name: string
}

export interface FormerUnitRow {
  code: string | null
  name: string
  type: FormerUnitRef["type"]
  district_slug: string
  district_name: string
  province_name: string
  valid_to: string
}

export interface ProducerRow {
  id: string
  handle: string
  name: string
  kind: ProducerKind | null
  ocop_commune?: CommuneRow | null
  ocop_former_unit?: FormerUnitRow | null
}

/** A certificate with all that a register entry says beside it. */
export interface RegisterRow extends CertificateRow {
  registered_product: { name: string; product?: { id: string; handle: string } | null }
  ocop_producer?: ProducerRow | null
}

const PRODUCER_FIELDS = ["id", "handle", "name", "kind", "ocop_commune.*", "ocop_former_unit.*"]

/** What query.graph must fetch on `ocop_certificate` for {@link toRegisterEntry}. */
export const REGISTER_FIELDS = [
  "*",
  "registered_product.name",
  "registered_product.product.id",
  "registered_product.product.handle",
  ...PRODUCER_FIELDS.map((field) => `ocop_producer.${field}`),
]

export const toCommune = (row: CommuneRow): CommuneRef => ({
  code: row.code,
  name: row.name,
  type: row.type,
  province: { code: row.province_code, name: row.province_name },
})

export const toFormerUnit = (row: FormerUnitRow): FormerUnitRef => ({
  code: row.code,
  name: row.name,
  type: row.type,
  district: { slug: row.district_slug, name: row.district_name },
  province_name: row.province_name,
  valid_to: row.valid_to,
})

export const toOrigin = (producer: ProducerRow | null | undefined): Origin => ({
  commune: producer?.ocop_commune ? toCommune(producer.ocop_commune) : null,
  former: producer?.ocop_former_unit ? toFormerUnit(producer.ocop_former_unit) : null,
})

export const toProducerRef = ({ id, handle, name, kind }: ProducerRow): ProducerRef => ({
  id,
  handle,
  name,
  kind,
})

/** What a badge may show on a day: stars only while the certificate is in force. */
export const toBadge = (row: CertificateRow, day: LocalDate): CertificateBadge => {
  const state = certificateState(datesOf(row), day)
  return {
    certificate_id: row.id,
    state,
    stars: isInForceState(state) ? row.stars : null,
    first_day: row.first_day,
    last_day: row.last_day,
    in_force_until: row.in_force_until,
  }
}

const UNKNOWN_PRODUCER = { handle: "", name: "", kind: null }

export const toRegisterEntry = (row: RegisterRow, day: LocalDate): RegisterEntry => {
  const { state, stars } = toBadge(row, day)
  return {
    id: row.id,
    state,
    stars,
    recognised_stars: row.stars,
    points: row.points,
    product_name: row.registered_product.name,
    product_set: row.product_set,
    product_code: row.product_code,
    product_handle: row.registered_product.product?.handle ?? null,
    producer: toProducerRef(row.ocop_producer ?? { id: row.producer_id, ...UNKNOWN_PRODUCER }),
    origin: toOrigin(row.ocop_producer),
    decision_number: row.decision_number,
    decision_on: row.decision_on,
    authority_level: row.authority_level,
    authority_name: row.authority_name,
    criteria_edition: row.criteria_edition,
    first_day: row.first_day,
    last_day: row.last_day,
    in_force_until: row.in_force_until,
    late_reassessment_filed_on: row.late_reassessment_filed_on,
    late_reassessment_ended_on: row.late_reassessment_ended_on,
    superseded_on: row.superseded_on,
    revoked_on: row.revoked_on,
    revocation_ground: row.revocation_ground,
    revocation_decision_number: row.revocation_decision_number,
    evidence_level: row.evidence_level,
    source_url: row.source_url,
    illustrative: row.illustrative,
  }
}

export const toAdminCertificate = (row: RegisterRow, day: LocalDate): AdminCertificate => {
  const entry = toRegisterEntry(row, day)
  return {
    ...entry,
    registered_product_id: row.registered_product_id,
    product_id: row.registered_product.product?.id ?? null,
    revocation_note: row.revocation_note,
    days_left: entry.stars && row.in_force_until ? daysBetween(day, row.in_force_until) : null,
  }
}
