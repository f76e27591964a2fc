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

const textOf = ({ state, tone }: BadgeView): string => {
  if (state === "none") return ""
  return tone === "ended" ? "seal-off px-2 py-1" : "px-2 py-1"
}

interface Props {
  badge: BadgeView
  /** The day below the stars even where both would fit, so that cards side by side look alike. */
  stacked?: boolean
}

/**
 * The stars of a certificate in force, as a stamp of the floor's own: only the stars earned, in one
 * colour, with the word OCOP and the day, so that nobody takes it for a rating by buyers.
 */
export const OcopBadge = ({ badge, stacked }: Props) => (
  <span
    role="img"
    aria-label={badgeName(badge)}
    className={`seal inline-flex max-w-full ${stacked ? "flex-col" : "flex-wrap"} overflow-hidden leading-snug ${frameOf(badge)}`}
  >
    {badge.stars === null ? null : (
      <span
        aria-hidden="true"
        className="seal-head grow bg-cinnamon px-2 py-1 font-bold tracking-wide text-on-fill"
      >
        OCOP {"★".repeat(badge.stars)}
      </span>
    )}
    <span aria-hidden="true" className={textOf(badge)}>
      {badgeShort(badge)}
    </span>
  </span>
)
