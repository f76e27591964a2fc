import { parse } from "csv-parse/sync"
import {
  canFileLateReassessment,
  canRevoke,
  CERTIFICATE_STATES,
  certificateState,
  judgeDecision,
  localDate,
  succession,
  validityOf,
  type AuthorityLevel,
  type CertificateDates,
  type CertificateState,
  type CriteriaEditionId,
  type LocalDate,
} from "@ocop/rules"
import type { RegisterRow } from "../register/convert"
import { readRegisterFile, REGISTER_FILE } from "../register/files"
import { renewalsOn, type Renewals } from "./renewals"

const register = parse(readRegisterFile(REGISTER_FILE), { columns: true }) as RegisterRow[]

const DAYS = ["2026-11-25", "2027-02-28", "2027-12-31", "2028-02-29", "2030-06-15"]

const keyOf = (row: RegisterRow) => `${row.producer_name}|${row.product_name}`
const dayOf = (text: string | undefined): LocalDate | null => (text ? localDate(text) : null)

const datesOf = (row: RegisterRow, { lateFilings }: Renewals): CertificateDates => {
  const firstDay = localDate(row.first_day ?? "")
  const filing = lateFilings.find(({ decisionNumber }) => decisionNumber === row.decision_number)
  return {
    firstDay,
    lastDay: validityOf(firstDay).to,
    lateReassessmentFiledOn: filing?.filedOn ?? null,
    extensionEndedOn: null,
    supersededOn: null,
    revokedOn: dayOf(row.revoked_on),
  }
}

const latestTrue = (renewal: RegisterRow): RegisterRow => {
  const [latest] = register
    .filter((row) => keyOf(row) === keyOf(renewal))
    .sort((a, b) => ((a.first_day ?? "") < (b.first_day ?? "") ? 1 : -1))
  if (!latest) throw new Error(`${keyOf(renewal)} is not in the register`)
  return latest
}

const products = new Set(register.map(keyOf)).size

describe.each(DAYS)("renewals on %s", (text) => {
  const day = localDate(text)
  const renewals = renewalsOn(register, day)
  const { rows, lateFilings } = renewals
  const renewed = new Set(rows.map(keyOf))
  const stateOf = (row: RegisterRow) => certificateState(datesOf(row, renewals), day)
  const count = (state: CertificateState) => rows.filter((row) => stateOf(row) === state).length

  it("show every state a certificate in the shop can have", () => {
    expect(count("valid")).toBeGreaterThan(40)
    expect(count("expiring")).toBeGreaterThanOrEqual(10)
    expect(count("extended")).toBeGreaterThanOrEqual(5)
    expect(count("revoked")).toBe(2)
  })

  it("are worth what they were made for: none is expired, superseded or upcoming", () => {
    const states = new Set(rows.map(stateOf))
    expect([...states].sort()).toEqual(["expiring", "extended", "revoked", "valid"])
    expect(CERTIFICATE_STATES).toEqual(expect.arrayContaining([...states]))
  })

  it("leave about a quarter of the products their true certificate that has run out", () => {
    const expired = register.filter((row) => {
      const isLatest = latestTrue(row) === row
      return isLatest && !renewed.has(keyOf(row)) && stateOf(row) === "expired"
    })
    expect(expired.length / products).toBeGreaterThan(0.18)
    expect(expired.length / products).toBeLessThan(0.3)
  })

  it("leave no star of a real firm to a day that is only read from a year", () => {
    const inForce = register.filter(
      (row) => !renewed.has(keyOf(row)) && ["valid", "expiring"].includes(stateOf(row))
    )
    expect(inForce.filter((row) => row.first_day?.endsWith("-12-31"))).toEqual([])
  })

  it("could have been issued: stars, criteria, authority and succession obey the rules", () => {
    for (const row of rows) {
      const older = latestTrue(row)
      const stars = Number(row.stars)
      const judged = judgeDecision({
        stars,
        points: null,
        decisionOn: dayOf(row.decision_on),
        authorityLevel: row.authority_level as AuthorityLevel,
        criteriaEdition: row.criteria_edition as CriteriaEditionId,
        firstDay: localDate(row.first_day ?? ""),
      })
      expect(judged.ok ? judged.value.stars : judged.code).toBe(Number(older.stars))
      if (!judged.ok) continue
      const before = { dates: datesOf(older, renewals), stars: judged.value.stars }
      expect(succession(before, judged.value)).toMatchObject({ ok: true })
      if (row.revoked_on) {
        const dates = { ...datesOf(row, renewals), revokedOn: null }
        expect(canRevoke(dates, localDate(row.revoked_on), day)).toMatchObject({ ok: true })
      }
    }
  })

  it("have late filings the rules accept", () => {
    expect(lateFilings.length).toBe(count("extended"))
    for (const { decisionNumber, filedOn } of lateFilings) {
      const row = rows.find((candidate) => candidate.decision_number === decisionNumber)
      const dates = { ...datesOf(row ?? {}, renewals), lateReassessmentFiledOn: null }
      expect(canFileLateReassessment(dates, filedOn)).toEqual({ ok: true, value: filedOn })
    }
  })

  it("say by every number that they are illustrative, and bear no source", () => {
    expect(new Set(rows.map((row) => row.decision_number)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row.decision_number).toMatch(/^MINH-HOA-\d{3}\/\d{4}$/)
      expect(row.source_url).toBe("")
      if (row.revoked_on) expect(row.revocation_decision_number).toMatch(/^MINH-HOA-TH-/)
    }
  })

  it("certify the Tây Giang tea of a cooperative with four stars", () => {
    const tea = rows.find((row) => row.product_name === "Trà đảng sâm Tây Giang")
    expect(tea).toMatchObject({
      stars: "4",
      producer_kind: "cooperative",
      former_district: "Tây Giang",
    })
    expect(tea && stateOf(tea)).toBe("valid")
  })
})

it("gives the same renewals for the same day", () => {
  const day = localDate("2026-11-25")
  expect(renewalsOn(register, day)).toEqual(renewalsOn(register.slice().reverse(), day))
})
