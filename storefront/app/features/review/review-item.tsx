import type { ReviewContent, StoreReview } from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { reviewPaths } from "./review-paths"
import { excerptOf } from "./review-view"
import { authorOf } from "./review-words"

/** A number in the river's colour: stars mean a certificate on this floor. */
const Mark = ({ mark }: Pick<ReviewContent, "mark">) => (
  <span className="rounded-full bg-river-soft px-3 py-0.5 text-ink">
    <span className="sr-only">{m.reviews_mark({ mark })}</span>
    <span aria-hidden="true">
      <strong>{mark}</strong>/5
    </span>
  </span>
)

const Photos = ({ id, content }: { id: string; content: ReviewContent }) =>
  content.photos.length ? (
    <ul className="flex flex-wrap gap-2">
      {content.photos.map((photo, at) => (
        <li key={photo.id}>
          <a
            href={reviewPaths.photo(id, photo.id, "large")}
            aria-label={m.reviews_photo({ number: at + 1, author: authorOf(content) })}
            className="block"
          >
            <img
              src={reviewPaths.photo(id, photo.id, "small")}
              alt=""
              width={96}
              height={96}
              loading="lazy"
              className="size-24 rounded-soft bg-sand object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  ) : null

const Answer = ({ answer, whole }: Pick<ReviewContent, "answer"> & { whole: boolean }) =>
  answer ? (
    <div className="border-l-4 border-river pl-3">
      <p className="text-ink-soft">{m.reviews_answer({ day: formatDay(answer.answered_on) })}</p>
      <p className="break-words whitespace-pre-line">
        {whole ? answer.text : excerptOf(answer.text).text}
      </p>
    </div>
  ) : null

interface Props {
  review: StoreReview
  /** Address where long words stand in full; null where they do already. */
  more: string | null
}

const Shown = ({ review, more }: Props & { review: StoreReview & { content: ReviewContent } }) => {
  const { id, content, variant_title, written_on } = review
  const words =
    content.text && (more ? excerptOf(content.text) : { text: content.text, isCut: false })
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Mark mark={content.mark} />
        <span className="min-w-0 font-semibold break-words">{authorOf(content)}</span>
        <span className="text-ink-soft">
          {[
            formatDay(written_on),
            content.changed_on && m.reviews_changed({ day: formatDay(content.changed_on) }),
            variant_title,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </p>
      {words ? (
        <p className="max-w-text break-words whitespace-pre-line">
          {words.text}{" "}
          {words.isCut && more ? (
            <a href={`${more}#${id}`} className="underline">
              {m.reviews_more()}
            </a>
          ) : null}
        </p>
      ) : null}
      <Photos id={id} content={content} />
      <Answer answer={content.answer} whole={!more} />
    </>
  )
}

/** One review in full, or the public reason for which it is hidden. */
export const ReviewItem = ({ review, more }: Props) => (
  <li id={review.id} className={`${CARD} min-w-0 scroll-mt-28 space-y-3`}>
    {review.content ? (
      <Shown review={review} more={more} />
    ) : (
      <p className="break-words text-ink-soft italic">
        {m.reviews_hidden({
          day: formatDay(review.hidden.hidden_on),
          reason: review.hidden.reason,
        })}
      </p>
    )}
  </li>
)
