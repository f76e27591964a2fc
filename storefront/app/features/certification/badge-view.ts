import type { CertificateBadge } from "@ocop/contracts"
import type { CertificateState, CertifiedStars } from "@ocop/rules"
import { formatDay, formatMonth } from "../../lib/dates"

/** How a badge looks: earned and in force, in force but ending, not yet, or no longer. */
export type BadgeTone = "in_force" | "ending" | "waiting" | "ended"

export interface BadgeView {
  /** "none" is a product without any certificate. */
  state: CertificateState | "none"
  tone: BadgeTone
  /** Never set unless the API sent stars, which it does only for a certificate in force. */
  stars: CertifiedStars | null
  /** The day the words speak of: last day in force, or for an upcoming one the first; "" for none. */
  day: string
  /** The same day as month and year, for the short form. */
  month: string
}

const TONES: Record<CertificateState, BadgeTone> = {
  upcoming: "waiting",
  valid: "in_force",
  expiring: "ending",
  extended: "ending",
  expired: "ended",
  superseded: "ended",
  revoked: "ended",
}

const dayOf = (badge: CertificateBadge): string =>
  badge.state === "upcoming" ? badge.first_day : (badge.in_force_until ?? badge.last_day)

/** What the badge of a product says today. */
export const toBadgeView = (badge: CertificateBadge | null): BadgeView => {
  if (!badge) return { state: "none", tone: "ended", stars: null, day: "", month: "" }
  const day = dayOf(badge)
  return {
    state: badge.state,
    tone: TONES[badge.state],
    stars: badge.stars,
    day: formatDay(day),
    month: formatMonth(day),
  }
}

/** The badge of a register row. */
export const badgeOfEntry = (
  entry: Pick<CertificateBadge, "state" | "stars" | "first_day" | "last_day" | "in_force_until"> & {
    id: string
  }
): BadgeView => toBadgeView({ ...entry, certificate_id: entry.id })
