import type { BadgeTone, BadgeView } from "./badge-view"
import { badgeName, badgeShort } from "./badge-words"

const FRAMES: Record<BadgeTone, string> = {
  in_force: "border-cinnamon bg-paper text-cinnamon-deep",
  ending: "border-cinnamon bg-lantern-soft text-cinnamon-deep",
  waiting: "border-edge bg-sand text-ink-soft",
  ended: "seal-ended border-edge bg-sand text-ink-soft",
}

/** A product that never had a certificate has no stamp either. */
const frameOf = ({ state, tone }: BadgeView): string =>
  state === "none" ? "seal-none text-ink-soft" : FRAMES[tone]

/**
 * The stars of a certificate in force, as a stamp of the floor's own: only the stars earned, in one
 * colour, with the word OCOP and the day, so that nobody takes it for a rating by buyers.
 */
export const OcopBadge = ({ badge }: { badge: BadgeView }) => (
  <span
    role="img"
    aria-label={badgeName(badge)}
    className={`seal inline-flex max-w-full flex-wrap overflow-hidden leading-snug ${frameOf(badge)}`}
  >
    {badge.stars === null ? null : (
      <span
        aria-hidden="true"
        className="seal-head grow bg-cinnamon px-2 py-1 font-bold tracking-wide whitespace-nowrap text-on-fill"
      >
        OCOP {"★".repeat(badge.stars)}
      </span>
    )}
    <span
      aria-hidden="true"
      className={badge.state === "none" ? undefined : "min-w-0 flex-1 basis-60 px-2 py-1"}
    >
      {badgeShort(badge)}
    </span>
  </span>
)
