// @ts-check
// Turns a product's history into rows of the register, judged by the rules as a clerk's would be.
import {
  addDays,
  certifyingLevel,
  CRITERIA_EDITIONS,
  criteriaEdition,
  criteriaEditionOn,
  formatProductCode,
  inForceUntil,
  judgeDecision,
  REVOCATION_GROUNDS,
  revocationAuthorityFor,
  succession,
} from "@ocop/rules"
import { idOf } from "./ids.mjs"

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("./histories.mjs").Act} Act */
/** @typedef {import("@ocop/rules").LocalDate} LocalDate */
/** @typedef {import("@ocop/rules").CertifiedStars} CertifiedStars */
/** @typedef {import("@ocop/rules").AuthorityLevel} AuthorityLevel */

const FIRST_CRITERIA = CRITERIA_EDITIONS[0]?.from ?? ""
/** Districts ended, and with them the five-part code. */
const TWO_LEVELS_SINCE = "2025-07-01"
const MINISTRY_RENAMED = "2025-03-01"

/** @param {AuthorityLevel} level @param {Place} place @param {LocalDate} day */
const authorityName = (level, place, day) => {
  const province = `Ủy ban nhân dân ${place.provinceName.replace(/^./, (c) => c.toLowerCase())}`
  if (level === "province") return province
  if (level === "ministry")
    return day < MINISTRY_RENAMED
      ? "Bộ Nông nghiệp và Phát triển nông thôn"
      : "Bộ Nông nghiệp và Môi trường"
  const district = place.formerUnits[0]?.districtName
  return district
    ? `Ủy ban nhân dân ${district.replace(/^./, (c) => c.toLowerCase())}`
    : `Ủy ban nhân dân cấp huyện, ${place.provinceName}`
}

/** MINH-HOA marks a decision that nobody took. @param {Random} random @param {AuthorityLevel} level */
const decisionNumber = (random, level) =>
  `MINH-HOA-${random.between(1, 4999)}/QĐ-${level === "ministry" ? "BNNMT" : "UBND"}`

/** @param {Random} random @param {number} low @param {number} high tenths are enough */
const pointsBetween = (random, low, high) =>
  random.chance(0.88) ? random.between(low * 10, high * 10) / 10 : null

/** @param {Random} random @param {LocalDate} day @param {CertifiedStars} stars */
const judgement = (random, day, stars) => {
  const edition = criteriaEditionOn(day)
  if (!edition) throw new RangeError(`No criteria on ${day}`)
  const { bands } = criteriaEdition(edition.id)
  const high = stars === 5 ? 98 : bands[/** @type {4 | 5} */ (stars + 1)] - 0.1
  return { edition: edition.id, points: pointsBetween(random, bands[stars], high) }
}

/** Running numbers as each commune keeps them, by year. */
const createCodes = () => {
  /** @type {Map<string, number>} */
  const last = new Map()
  return (/** @type {Place} */ place, /** @type {LocalDate} */ day) => {
    const year = Number(day.slice(0, 4))
    const number = (last.get(`${place.code}/${year}`) ?? 0) + 1
    last.set(`${place.code}/${year}`, number)
    const districtCode = day < TWO_LEVELS_SINCE ? place.code.slice(1, 4) : null
    const { provinceCode, code: communeCode } = place
    return formatProductCode({ provinceCode, districtCode, communeCode, number, year })
  }
}

/** @template Value @param {import("@ocop/rules").Result<Value, string>} answer */
const accepted = (answer) => {
  if (!answer.ok) throw new Error(`The rules refuse a generated certificate: ${answer.code}`)
  return answer.value
}

/** @param {LocalDate} lastDay @param {Act} act */
const filing = (lastDay, { filedBeforeEnd }) =>
  filedBeforeEnd === undefined ? null : addDays(lastDay, -filedBeforeEnd)

/** @param {Random} random @param {Place} place @param {Act} act */
const revocation = (random, place, { firstDay, stars, revokedAfter }) => {
  if (revokedAfter === undefined) return null
  const revoked_on = addDays(firstDay, revokedAfter)
  const level = revocationAuthorityFor(stars)
  return {
    revoked_on,
    revocation_ground: random.pick(REVOCATION_GROUNDS),
    revocation_decision_number: decisionNumber(random, level),
    revocation_authority_name: authorityName(level, place, revoked_on),
    revocation_note: "Dữ liệu minh họa.",
  }
}

const NOT_REVOKED = {
  revoked_on: null,
  revocation_ground: null,
  revocation_decision_number: null,
  revocation_authority_name: null,
  revocation_note: null,
}

/** @param {Random} random @param {ReturnType<typeof createCodes>} nextCode @param {Place} place @param {Act} act */
const decide = (random, nextCode, place, act) => {
  const decisionOn = act.decisionOn ?? act.firstDay
  const { edition, points } = judgement(random, decisionOn, act.stars)
  const level = certifyingLevel(edition, act.stars, decisionOn)
  const { lastDay } = accepted(
    judgeDecision({
      ...act,
      points,
      decisionOn,
      authorityLevel: level,
      criteriaEdition: edition,
    })
  )
  const filedOn = filing(lastDay, act)
  return {
    stars: act.stars,
    points,
    decision_number: decisionNumber(random, level),
    decision_on: decisionOn,
    authority_level: level,
    authority_name: authorityName(level, place, decisionOn),
    criteria_edition: edition,
    product_code: nextCode(place, decisionOn),
    first_day: act.firstDay,
    last_day: lastDay,
    late_reassessment_filed_on: filedOn,
    late_reassessment_receipt: filedOn && `MINH-HOA-BN-${random.between(1, 9999)}`,
    superseded_on: /** @type {LocalDate | null} */ (null),
    ...(revocation(random, place, act) ?? NOT_REVOKED),
    evidence_level: random.chance(0.7) ? "A" : "B1",
    illustrative: true,
  }
}

/** @typedef {ReturnType<typeof decide>} Decided */

/** @param {Decided} row */
export const datesOf = (row) => ({
  firstDay: row.first_day,
  lastDay: row.last_day,
  lateReassessmentFiledOn: row.late_reassessment_filed_on,
  supersededOn: row.superseded_on,
  revokedOn: row.revoked_on,
})

/** Older certificates give way to the next one, as when a decision is entered. @param {Decided[]} rows */
const settle = (rows) =>
  rows.map((row, at) => {
    const next = rows[at + 1]
    if (!next) return row
    const older = { dates: datesOf(row), stars: row.stars }
    const superseded_on = accepted(
      succession(older, { firstDay: next.first_day, stars: next.stars })
    )
    return { ...row, superseded_on }
  })

/** @param {Random} random */
export const createRegister = (random) => {
  const nextCode = createCodes()
  let serial = 0
  /**
   * Rows of one product, oldest first; decisions before the first national criteria are left out.
   * @param {Act[]} history
   * @param {{ place: Place, at: number, set: number, producerId: string, registeredId: string }} of
   */
  return (history, { place, at, set, producerId, registeredId }) => {
    const known = history.filter((act) => (act.decisionOn ?? act.firstDay) >= FIRST_CRITERIA)
    const created_at = new Date(at).toISOString()
    return settle(known.map((act) => decide(random, nextCode, place, act))).map((row) => ({
      id: idOf("cert", at, serial++),
      registered_product_id: registeredId,
      producer_id: producerId,
      product_set: set,
      ...row,
      in_force_until: inForceUntil(datesOf(row)),
      created_at,
      updated_at: created_at,
    }))
  }
}

/** @typedef {ReturnType<ReturnType<typeof createRegister>>[number]} Certificate */
