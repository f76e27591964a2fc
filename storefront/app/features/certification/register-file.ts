import type { RegisterEntry } from "@ocop/contracts"

/** The columns of the open register, in the order of the file; docs/open-data.md explains each. */
export const REGISTER_COLUMNS = [
  "id",
  "product_name",
  "product_set",
  "product_code",
  "producer_name",
  "producer_kind",
  "commune_code",
  "commune_name",
  "province_name",
  "former_unit",
  "former_district",
  "recognised_stars",
  "stars_in_force",
  "state",
  "points",
  "decision_number",
  "decision_on",
  "authority_level",
  "authority_name",
  "criteria_edition",
  "first_day",
  "last_day",
  "in_force_until",
  "superseded_on",
  "revoked_on",
  "revocation_ground",
  "evidence_level",
  "source_url",
  "illustrative",
] as const
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]
export type RegisterRecord = Record<RegisterColumn, string | number | boolean | null>

const placesOf = ({ commune, former }: RegisterEntry["origin"]) => ({
  commune_code: commune?.code ?? null,
  commune_name: commune?.name ?? null,
  province_name: commune?.province.name ?? null,
  former_unit: former?.name ?? null,
  former_district: former?.district.name ?? null,
})

const decisionOf = (entry: RegisterEntry) => ({
  recognised_stars: entry.recognised_stars,
  stars_in_force: entry.stars,
  state: entry.state,
  points: entry.points,
  decision_number: entry.decision_number,
  decision_on: entry.decision_on,
  authority_level: entry.authority_level,
  authority_name: entry.authority_name,
  criteria_edition: entry.criteria_edition,
})

const endOf = (entry: RegisterEntry) => ({
  first_day: entry.first_day,
  last_day: entry.last_day,
  in_force_until: entry.in_force_until,
  superseded_on: entry.superseded_on,
  revoked_on: entry.revoked_on,
  revocation_ground: entry.revocation_ground,
})

/** One row of the open register; days are ISO, as in every other open-data file of the state. */
export const toRecord = (entry: RegisterEntry): RegisterRecord => ({
  id: entry.id,
  product_name: entry.product_name,
  product_set: entry.product_set,
  product_code: entry.product_code,
  producer_name: entry.producer.name,
  producer_kind: entry.producer.kind,
  ...placesOf(entry.origin),
  ...decisionOf(entry),
  ...endOf(entry),
  evidence_level: entry.evidence_level,
  source_url: entry.source_url,
  illustrative: entry.illustrative,
})

/** Spreadsheets run a cell that begins with one of these; an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/

const toCell = (value: RegisterRecord[RegisterColumn]): string => {
  if (value === null) return ""
  if (typeof value !== "string") return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF"

export interface FileFormat {
  type: string
  begin: string
  record(record: RegisterRecord, isFirst: boolean): string
  end: string
}

export const CSV: FileFormat = {
  type: "text/csv; charset=utf-8",
  begin: `${BYTE_ORDER_MARK}${REGISTER_COLUMNS.join(",")}\r\n`,
  record: (record) => `${REGISTER_COLUMNS.map((column) => toCell(record[column])).join(",")}\r\n`,
  end: "",
}

export const JSON_LIST: FileFormat = {
  type: "application/json; charset=utf-8",
  begin: "[\n",
  record: (record, isFirst) => `${isFirst ? "" : ",\n"}${JSON.stringify(record)}`,
  end: "\n]\n",
}
