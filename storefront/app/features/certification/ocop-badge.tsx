import type { BadgeTone, BadgeView } from "./badge-view"
import { badgeName, badgeShort } from "./badge-words"

const FRAMES: Record<BadgeTone, string> = {
  in_force: "border-cinnamon bg-paper text-cinnamon-deep",
  ending: "border-cinnamon bg-lantern-soft text-cinnamon-deep",
  waiting: "border-edge bg-sand text-ink-soft",
  ended: "border-dashed border-edge bg-sand text-ink-soft",
}

/**
 * The stars of a certificate in force, as a stamp of the floor's own: only the stars earned, in one
 * colour, with the word OCOP and the day, so that nobody takes it for a rating by buyers.
 */
export const OcopBadge = ({ badge }: { badge: BadgeView }) => (
  <span
    role="img"
    aria-label={badgeName(badge)}
    className={`inline-flex max-w-full flex-wrap overflow-hidden rounded-soft border leading-snug ${FRAMES[badge.tone]}`}
  >
    {badge.stars === null ? null : (
      <span
        aria-hidden="true"
        className="grow bg-cinnamon px-2 py-0.5 font-bold tracking-wide whitespace-nowrap text-white"
      >
        OCOP {"★".repeat(badge.stars)}
      </span>
    )}
    <span aria-hidden="true" className="px-2 py-0.5">
      {badgeShort(badge)}
    </span>
  </span>
)
