import type { ReviewSummary, StoreReviewListResponse } from "@ocop/contracts"
import { REVIEW_MARKS } from "@ocop/rules"
import { BuyerRating } from "~/features/rating/buyer-rating"
import { toRatingView } from "~/features/rating/rating-view"
import { formatNumber } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { ReviewItem } from "./review-item"
import { reviewPaths } from "./review-paths"

/** The mean, in the form that no OCOP badge has. */
export const Rated = ({ summary: { average, count } }: { summary: ReviewSummary }) => (
  <BuyerRating rating={toRatingView(average, count, getLocale())} />
)

/** How many gave each mark, as numbers: a bar says nothing more. */
export const Marks = ({ summary }: { summary: ReviewSummary }) => (
  <ul aria-label={m.reviews_marks()} className="flex flex-wrap gap-x-6 gap-y-1">
    {[...REVIEW_MARKS].reverse().map((mark) => (
      <li key={mark}>
        {m.reviews_mark_row({ mark })}: {formatNumber(summary.marks[mark], getLocale())}
      </li>
    ))}
  </ul>
)

/** What buyers think, on the product's own page: the mean and the latest. */
export const ProductReviews = ({
  handle,
  list,
}: {
  handle: string
  list: StoreReviewListResponse
}) => (
  <section aria-labelledby="danh-gia" className="space-y-3">
    <h2 id="danh-gia" className="text-xl font-bold">
      {m.reviews_title()}
    </h2>
    <Rated summary={list.summary} />
    {list.reviews.length ? (
      <>
        <ul className="grid items-start gap-3 lg:grid-cols-3">
          {list.reviews.map((review) => (
            <ReviewItem key={review.id} review={review} more={reviewPaths.of(handle)} />
          ))}
        </ul>
        <a href={reviewPaths.of(handle)} className="inline-block py-2 text-river underline">
          {m.reviews_all({ count: formatNumber(list.count, getLocale()) })}
        </a>
      </>
    ) : null}
  </section>
)
