import { m } from "~/paraglide/messages"
import type { RatingView } from "./rating-view"

const Bubble = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0" fill="currentColor">
    <path d="M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4.5V17H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" />
  </svg>
)

/**
 * What buyers think: a number out of five and how many said so, in a speech bubble's form and the
 * river's colour. It never shows stars, which on this floor mean a certificate.
 */
export const BuyerRating = ({ rating }: { rating: RatingView | null }) =>
  rating ? (
    <p className="inline-flex items-center gap-2 rounded-full bg-river-soft py-1 pr-4 pl-3 text-ink">
      <span className="text-river">
        <Bubble />
      </span>
      <span>
        <span className="sr-only">{m.rating_by_buyers()}: </span>
        <strong className="text-lg">{rating.score}</strong>
        /5 · {m.rating_count({ count: rating.count })}
      </span>
    </p>
  ) : (
    <p className="text-ink-soft">{m.rating_none()}</p>
  )
