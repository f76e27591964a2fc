import { localDate, type LocalDate } from "../calendar/local-date"
import {
  certificateState,
  inForceUntil,
  isInForce,
  reassessmentWindow,
  validityOf,
  type CertificateDates,
} from "./validity"

const dates = (
  changes: Partial<Record<keyof CertificateDates, string>> = {}
): CertificateDates => ({
  firstDay: localDate("2024-01-10"),
  lastDay: localDate("2027-01-09"),
  lateReassessmentFiledOn: null,
  extensionEndedOn: null,
  supersededOn: null,
  revokedOn: null,
  ...(changes as Partial<Record<keyof CertificateDates, LocalDate>>),
})

const LATE = { lateReassessmentFiledOn: "2026-12-01" }

describe("validityOf", () => {
  it.each([
    ["2024-02-29", "2027-02-27", "leap day: the anniversary is 28 February"],
    ["2024-03-01", "2027-02-28", "ordinary day"],
    ["2021-03-01", "2024-02-29", "ends on a leap day"],
    ["2022-12-29", "2025-12-28", "decision 3610/QĐ-UBND"],
  ])("issued %s → valid to %s (%s)", (issued, to) => {
    expect(validityOf(localDate(issued))).toEqual({ from: issued, to })
  })
})

describe("certificateState", () => {
  it.each([
    ["2024-01-09", {}, "upcoming"],
    ["2024-01-10", {}, "valid"],
    ["2026-07-12", {}, "valid"],
    ["2026-07-13", {}, "expiring"],
    ["2027-01-09", {}, "expiring"],
    ["2027-01-10", {}, "expired"],
    ["2027-01-10", LATE, "extended"],
    ["2027-07-08", LATE, "extended"],
    ["2027-07-09", LATE, "expired"],
    ["2027-02-09", { ...LATE, extensionEndedOn: "2027-02-10" }, "extended"],
    ["2027-02-10", { ...LATE, extensionEndedOn: "2027-02-10" }, "expired"],
    ["2027-01-09", { ...LATE, extensionEndedOn: "2026-12-20" }, "expiring"],
    ["2027-01-10", { ...LATE, extensionEndedOn: "2026-12-20" }, "expired"],
    ["2025-05-31", { supersededOn: "2025-06-01" }, "valid"],
    ["2025-06-01", { supersededOn: "2025-06-01" }, "superseded"],
    ["2025-05-31", { revokedOn: "2025-06-01" }, "valid"],
    ["2025-06-01", { revokedOn: "2025-06-01" }, "revoked"],
    ["2028-01-01", { revokedOn: "2025-06-01" }, "revoked"],
    ["2025-07-01", { revokedOn: "2025-06-01", supersededOn: "2025-05-01" }, "revoked"],
  ])("on %s with %j: %s", (today, changes, state) => {
    const certificate = dates(changes)
    expect(certificateState(certificate, localDate(today))).toBe(state)
    expect(isInForce(certificate, localDate(today))).toBe(
      ["valid", "expiring", "extended"].includes(state)
    )
  })
})

describe("inForceUntil", () => {
  it.each([
    [{}, "2027-01-09"],
    [LATE, "2027-07-08"],
    [{ ...LATE, extensionEndedOn: "2026-12-20" }, "2027-01-09"],
    [{ ...LATE, extensionEndedOn: "2027-01-09" }, "2027-01-09"],
    [{ ...LATE, extensionEndedOn: "2027-01-10" }, "2027-01-09"],
    [{ ...LATE, extensionEndedOn: "2027-01-11" }, "2027-01-10"],
    [{ ...LATE, extensionEndedOn: "2027-07-09" }, "2027-07-08"],
    [{ ...LATE, extensionEndedOn: "2027-08-01" }, "2027-07-08"],
    [{ extensionEndedOn: "2026-12-20" }, "2027-01-09"],
    [{ supersededOn: "2025-06-01" }, "2025-05-31"],
    [{ revokedOn: "2025-06-01" }, "2025-05-31"],
    [{ revokedOn: "2025-06-01", supersededOn: "2025-03-01" }, "2025-02-28"],
    [{ revokedOn: "2024-01-10" }, null],
  ])("%j → %s", (changes, until) => {
    expect(inForceUntil(dates(changes))).toBe(until)
  })

  it("agrees with the state on the last day and the day after", () => {
    const certificate = dates({ lateReassessmentFiledOn: "2026-12-01", supersededOn: "2027-05-01" })
    expect(isInForce(certificate, localDate(inForceUntil(certificate) as string))).toBe(true)
    expect(isInForce(certificate, localDate("2027-05-01"))).toBe(false)
  })
})

it("opens the filing window 180 days and closes it 120 days before the end", () => {
  expect(reassessmentWindow(localDate("2027-01-09"))).toEqual({
    opensOn: "2026-07-13",
    closesOn: "2026-09-11",
  })
})
