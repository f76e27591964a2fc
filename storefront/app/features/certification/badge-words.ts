import { m } from "~/paraglide/messages"
import type { BadgeView } from "./badge-view"

type Say = (badge: BadgeView) => string

const SHORT: Record<BadgeView["state"], Say> = {
  valid: ({ month }) => m.badge_short_valid({ month }),
  expiring: ({ month }) => m.badge_short_expiring({ month }),
  extended: ({ month }) => m.badge_short_extended({ month }),
  expired: ({ month }) => m.badge_short_expired({ month }),
  revoked: () => m.badge_short_revoked(),
  superseded: () => m.badge_short_superseded(),
  upcoming: ({ day }) => m.badge_short_upcoming({ day }),
  none: () => m.badge_short_none(),
}

const NAME: Record<BadgeView["state"], Say> = {
  ...SHORT,
  valid: ({ day }) => m.badge_until_valid({ day }),
  expiring: ({ day }) => m.badge_until_expiring({ day }),
  extended: ({ day }) => m.badge_until_extended({ day }),
  expired: ({ day }) => m.badge_name_expired({ day }),
}

/** What stands on the badge behind the stars. */
export const badgeShort = (badge: BadgeView): string => SHORT[badge.state](badge)

/** The badge in words: "OCOP 4 sao, còn hiệu lực đến 31/12/2027". */
export const badgeName = (badge: BadgeView): string => {
  const until = NAME[badge.state](badge)
  return badge.stars === null ? until : m.badge_name({ stars: badge.stars, until })
}
