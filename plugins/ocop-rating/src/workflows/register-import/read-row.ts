import {
  AUTHORITY_LEVELS,
  CRITERIA_EDITION_IDS,
  eligibleProducer,
  formatProductCode,
  parseProductCode,
  parseTaxCode,
  PRODUCER_KINDS,
  productSet,
  REVOCATION_GROUNDS,
  type ProducerKind,
  type RevocationGround,
} from "@ocop/rules"
import { EVIDENCE_LEVELS, PRODUCER_KIND_NAMES } from "@ocop/contracts"
import type { DecisionFields } from "../certification/plan-issue"
import { decide } from "./decide"
import type { ErrorList } from "./error-list"
import { nearest } from "./nearest"
import type { Places } from "./places"
import { CellReader } from "./read-cells"
import { readPlace, type Place } from "./read-place"
import type { Cells, TableRow } from "./read-table"

export interface ImportedProducer extends Place {
  name: string
  kind: ProducerKind | null
  tax_code: string | null
}

export interface ImportedRevocation {
  revoked_on: NonNullable<ReturnType<CellReader["day"]>>
  revocation_ground: RevocationGround | null
  revocation_decision_number: string | null
}

/** A row that was understood. What it leaves blank is null or follows from the law. */
export interface ImportRow {
  row: number
  cells: Cells
  product_name: string
  product_set: number | null
  producer: ImportedProducer
  decision: DecisionFields
  revocation: ImportedRevocation | null
}

const URL = /^https?:\/\/\S+$/i

const readSet = (cells: CellReader): number | null => {
  const no = cells.number("product_set")
  return no === null || productSet(no) ? no : cells.fail("product_set", "import.value_unreadable")
}

/** Kinds that are meant by a word which is none: offices write the names, and "enterprise". */
const kindsLike = (value: string): string[] => {
  if (/enterprise|doanh nghi/i.test(value)) return ["sme"]
  const near = nearest(
    value,
    Object.keys(PRODUCER_KIND_NAMES) as ProducerKind[],
    (kind) => `${kind.replace(/_/g, " ")} ${PRODUCER_KIND_NAMES[kind].vi}`
  )
  return near.length ? near : [...PRODUCER_KINDS]
}

const readKind = (
  cells: CellReader,
  value: string | undefined,
  set: number | null
): ProducerKind | null => {
  if (!value) return null
  // a household in the register was registered, or it would not be there
  const answer = eligibleProducer({
    kind: value.toLowerCase(),
    productSet: set,
    businessRegistered: true,
  })
  if (answer.ok) return answer.value
  return cells.fail("producer_kind", answer.code, () =>
    answer.code === "producer.kind_unknown" ? kindsLike(value) : []
  )
}

const readTaxCode = (cells: CellReader, value: string | undefined): string | null => {
  if (!value) return null
  const parsed = parseTaxCode(value)
  if (parsed.ok) return parsed.value
  // spreadsheets drop the leading zero
  const padded = parseTaxCode(`0${value}`)
  return cells.fail("tax_code", parsed.code, () => (padded.ok ? [padded.value] : []))
}

const readProductCode = (cells: CellReader, value: string | undefined): string | null => {
  if (!value) return null
  const parsed = parseProductCode(value)
  return parsed.ok ? formatProductCode(parsed.value) : cells.fail("product_code", parsed.code)
}

const readUrl = (cells: CellReader): string | null => {
  const url = cells.text("source_url", 500)
  return url === null || URL.test(url) ? url : cells.fail("source_url", "import.value_unreadable")
}

const readRevocation = (cells: CellReader): ImportedRevocation | null => {
  const revoked_on = cells.day("revoked_on")
  const rest = {
    revocation_ground: cells.oneOf("revocation_ground", REVOCATION_GROUNDS),
    revocation_decision_number: cells.text("revocation_decision_number", 80),
  }
  if (revoked_on) return { revoked_on, ...rest }
  if (!cells.failed.has("revoked_on") && Object.values(rest).some(Boolean))
    cells.fail("revoked_on", "import.value_missing")
  return null
}

const readDecision = (cells: CellReader, source: Cells): DecisionFields | null =>
  decide(cells, {
    stars: cells.required("stars", 10) === null ? null : cells.number("stars"),
    points: cells.number("points"),
    decision_number: cells.text("decision_number", 80),
    decision_on: cells.day("decision_on"),
    authority_level: cells.oneOf("authority_level", AUTHORITY_LEVELS),
    authority_name: cells.text("authority_name", 160),
    criteria_edition: cells.oneOf("criteria_edition", CRITERIA_EDITION_IDS),
    product_code: readProductCode(cells, source.product_code),
    first_day: cells.required("first_day", 40) === null ? null : cells.day("first_day"),
    last_day: cells.day("last_day"),
    // the weakest level: a row that does not say how it is proven claims nothing
    evidence_level: cells.oneOf("evidence_level", EVIDENCE_LEVELS) ?? "C",
    source_url: readUrl(cells),
  })

/** Understands one row; null when it cannot be placed in the register, and then errors say why. */
export const readRow = (source: TableRow, places: Places, errors: ErrorList): ImportRow | null => {
  const cells = new CellReader(source, errors)
  const product_name = cells.required("product_name", 200)
  const name = cells.required("producer_name", 200)
  const product_set = readSet(cells)
  const kind = readKind(cells, source.cells.producer_kind, product_set)
  const tax_code = readTaxCode(cells, source.cells.tax_code)
  const decision = readDecision(cells, source.cells)
  const revocation = readRevocation(cells)
  const day = decision?.decision_on ?? decision?.first_day ?? "9999-12-31"
  const place = readPlace(source, { places, day }, errors)
  if (!product_name || !name || !place || !decision || cells.failed.has("tax_code")) return null
  const producer = { name, kind, tax_code, ...place }
  return { ...source, product_name, product_set, producer, decision, revocation }
}
