import type { RegisterEntry } from "@ocop/contracts"
import { formatDay } from "../../lib/dates"

export type EventName =
  "recognised" | "late_filed" | "late_ended" | "superseded" | "revoked" | "expired"

export interface CertificateEvent {
  name: EventName
  day: string
}

/** What has happened to one certificate so far, oldest first. */
export const toEvents = (entry: RegisterEntry): CertificateEvent[] => {
  const days: [EventName, string | null][] = [
    ["recognised", entry.first_day],
    ["late_filed", entry.late_reassessment_filed_on],
    ["late_ended", entry.late_reassessment_ended_on],
    ["superseded", entry.state === "superseded" ? entry.superseded_on : null],
    ["revoked", entry.state === "revoked" ? entry.revoked_on : null],
    ["expired", entry.state === "expired" ? entry.in_force_until : null],
  ]
  return days
    .flatMap(([name, day]) => (day ? [{ name, day }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ name, day }) => ({ name, day: formatDay(day) }))
}
