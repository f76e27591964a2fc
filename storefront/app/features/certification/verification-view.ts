import type { RegisterEntry, StoreVerificationResponse } from "@ocop/contracts"
import { formatDay } from "../../lib/dates"
import { badgeOfEntry, type BadgeView } from "./badge-view"

export interface Verdict {
  entry: RegisterEntry
  badge: BadgeView
  first_day: string
  /** First day without the mark, for words such as "expired since"; "" while it has not come. */
  ended_on: string
}

export interface VerificationView {
  code: string
  by: StoreVerificationResponse["matched_by"]
  /** The answer when the code belongs to one certificate; null for a decision on many products. */
  only: Verdict | null
  /** Certificates in force first, each group by product name. */
  verdicts: Verdict[]
  in_force: number
  pack_photos: string[]
}

const endedOn = ({ state, revoked_on, superseded_on, ...entry }: RegisterEntry): string => {
  if (state === "revoked" && revoked_on) return formatDay(revoked_on)
  if (state === "superseded" && superseded_on) return formatDay(superseded_on)
  if (state === "expired") return formatDay(entry.in_force_until ?? entry.last_day)
  return ""
}

export const toVerdict = (entry: RegisterEntry): Verdict => ({
  entry,
  badge: badgeOfEntry(entry),
  first_day: formatDay(entry.first_day),
  ended_on: endedOn(entry),
})

const byUse = (a: Verdict, b: Verdict): number =>
  Number(b.badge.stars !== null) - Number(a.badge.stars !== null) ||
  a.entry.product_name.localeCompare(b.entry.product_name, "vi") ||
  b.entry.first_day.localeCompare(a.entry.first_day)

export const toVerificationView = (answer: StoreVerificationResponse): VerificationView => {
  const verdicts = answer.entries.map(toVerdict).sort(byUse)
  return {
    code: answer.code,
    by: answer.matched_by,
    only: verdicts.length === 1 ? (verdicts[0] ?? null) : null,
    verdicts,
    in_force: verdicts.filter(({ badge }) => badge.stars !== null).length,
    pack_photos: answer.pack_photos,
  }
}

/** A typed code as it goes into an address: "3610/QĐ-UBND" keeps its slash. */
export const codeInPath = (code: string): string =>
  code.split("/").map(encodeURIComponent).join("/")
