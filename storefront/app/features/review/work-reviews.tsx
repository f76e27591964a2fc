import type { ProducerReview } from "@ocop/contracts"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { WIDE_BUTTON } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import { ReviewItem } from "./review-item"
import { reviewPaths } from "./review-paths"

export interface TriedAnswer {
  review: string
  typed: string
  text: string
}

export const ReviewLists = ({ all, unanswered }: { all: boolean; unanswered: number }) => (
  <nav aria-label={m.reviews_work_filter()}>
    <ul className="grid grid-cols-2 gap-2">
      {[
        { href: reviewPaths.work(), name: m.reviews_work_waiting({ count: unanswered }), on: !all },
        { href: reviewPaths.work(true), name: m.reviews_work_all(), on: all },
      ].map(({ href, name, on }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={on ? "page" : undefined}
            className={`flex min-h-14 items-center justify-center rounded-soft border px-2 py-2 text-center ${
              on ? "border-river bg-sand font-semibold" : "border-edge bg-paper"
            }`}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const AnswerForm = ({ review, tried }: { review: ProducerReview; tried: TriedAnswer | null }) => {
  const own = tried?.review === review.id ? tried : null
  const answer = review.content?.answer ?? null
  return (
    <form method="post" noValidate className="space-y-3">
      <input type="hidden" name="review" value={review.id} />
      <TextAreaField
        name="text"
        id={`${review.id}_text`}
        label={m.reviews_work_answer()}
        hint={m.reviews_work_answer_hint()}
        error={own?.text}
        value={own?.typed ?? answer?.text ?? ""}
        rows={3}
      />
      <button className={WIDE_BUTTON}>
        {answer ? m.reviews_work_change() : m.reviews_work_send()}
      </button>
    </form>
  )
}

/** A review of the producer's goods with the one answer to it. */
export const WorkReview = ({
  review,
  tried,
}: {
  review: ProducerReview
  tried: TriedAnswer | null
}) => {
  const { product_title, variant_title, order_id, order_number } = review
  return (
    <article aria-labelledby={`${review.id}_goods`} className={`${CARD} space-y-3`}>
      <h2 id={`${review.id}_goods`} className="text-lg font-semibold break-words">
        {variant_title ? `${product_title} (${variant_title})` : product_title}
      </h2>
      <a href={parcelPaths.workOrder(order_id)} className="inline-block min-h-11 py-2 underline">
        {m.reviews_work_order({ number: order_number })}
      </a>
      <ul>
        <ReviewItem review={review} more={null} />
      </ul>
      {review.content ? <AnswerForm review={review} tried={tried} /> : null}
    </article>
  )
}
