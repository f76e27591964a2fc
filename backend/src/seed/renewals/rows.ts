import {
  addDays,
  certifyingLevel,
  criteriaEditionOn,
  formatProductCode,
  isCertifiedStars,
  validityOf,
  type CertifiedStars,
  type LocalDate,
} from "@ocop/rules"
import { between } from "../pick"
import { authorityName } from "../register/authority"
import type { RegisterRow } from "../register/convert"
import type { FatedProduct } from "./fates"

export const ILLUSTRATIVE_PREFIX = "MINH-HOA"

/** A re-assessment filed late, which extends the renewal with that decision number. */
export interface LateFiling {
  decisionNumber: string
  filedOn: LocalDate
  receiptNumber: string
}

const CODES_OF_TWO_LEVELS_FROM = "2025-07-01"
const PROVINCE_CODE = "48"
/** Running numbers no commune has reached, so that no true code is met by chance. */
const FIRST_CODE_NUMBER = 9001

/** None of them accuses anybody of anything. */
const GROUNDS = ["production_stopped", "other_finding"] as const

const three = (number: number): string => String(number).padStart(3, "0")
const yearOf = (day: LocalDate): string => day.slice(0, 4)

const decisionNumber = (number: number, firstDay: LocalDate): string =>
  `${ILLUSTRATIVE_PREFIX}-${three(number)}/${yearOf(firstDay)}`

const productCode = (communeCode: string, number: number, firstDay: LocalDate): string =>
  communeCode && firstDay >= CODES_OF_TWO_LEVELS_FROM
    ? formatProductCode({
        provinceCode: PROVINCE_CODE,
        districtCode: null,
        communeCode,
        number: FIRST_CODE_NUMBER + number,
        year: Number(yearOf(firstDay)),
      })
    : ""

const starsOf = ({ stars, product_name }: RegisterRow): CertifiedStars => {
  const number = Number(stars)
  if (!isCertifiedStars(number)) throw new Error(`${product_name} has no certified stars`)
  return number
}

const decisionCells = (row: RegisterRow, number: number, firstDay: LocalDate): RegisterRow => {
  const edition = criteriaEditionOn(firstDay)
  if (!edition) throw new Error(`No criteria were in force on ${firstDay}`)
  const level = certifyingLevel(edition.id, starsOf(row), firstDay)
  return {
    decision_number: decisionNumber(number, firstDay),
    decision_on: firstDay,
    authority_level: level,
    authority_name: authorityName(level, row.former_district ?? "", firstDay),
    criteria_edition: edition.id,
    product_code: productCode(row.commune_code ?? "", number, firstDay),
    first_day: firstDay,
    evidence_level: "C",
    source_url: "",
    points: "",
  }
}

const revocationCells = (number: number, firstDay: LocalDate, day: LocalDate): RegisterRow => {
  const revokedOn = addDays(day, -between(firstDay, 7, 50))
  return {
    revoked_on: revokedOn,
    revocation_ground: GROUNDS[number % GROUNDS.length],
    revocation_decision_number: `${ILLUSTRATIVE_PREFIX}-TH-${three(number)}/${yearOf(revokedOn)}`,
  }
}

/** The renewals as lines of a register file, numbered from 1. */
export const renewalRows = (fated: readonly FatedProduct[], day: LocalDate): RegisterRow[] =>
  fated.map(({ product, fate, firstDay }, at) => ({
    ...product.latest,
    ...decisionCells(product.latest, at + 1, firstDay),
    ...(fate === "revoked" ? revocationCells(at + 1, firstDay, day) : {}),
  }))

/** What the register file has no column for: the late filings of the extended ones. */
export const lateFilings = (fated: readonly FatedProduct[]): LateFiling[] =>
  fated.flatMap(({ fate, firstDay }, at) =>
    fate === "extended"
      ? [
          {
            decisionNumber: decisionNumber(at + 1, firstDay),
            filedOn: addDays(validityOf(firstDay).to, -30),
            receiptNumber: `${ILLUSTRATIVE_PREFIX}-PN-${three(at + 1)}`,
          },
        ]
      : []
  )
