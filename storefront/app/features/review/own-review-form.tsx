import type { StoreOwnReview, StoreReviewLine } from "@ocop/contracts"
import { REVIEW_MARKS, type ReviewMark } from "@ocop/rules"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { INPUT, Labelled, QUIET_BUTTON, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { ChoiceField, TextAreaField } from "~/ui/long-fields"
import { reviewPaths } from "./review-paths"

/** What was sent and refused, of one line's form. */
export interface TriedReview {
  line: string
  intent: string
  typed: Record<string, string>
  text: string
}

interface Props {
  line: StoreReviewLine
  isGuest: boolean
  tried: TriedReview | null
}

const MARKS: Record<ReviewMark, () => string> = {
  1: () => m.reviews_mark_1(),
  2: () => m.reviews_mark_2(),
  3: () => m.reviews_mark_3(),
  4: () => m.reviews_mark_4(),
  5: () => m.reviews_mark_5(),
}

const OPTIONS = [...REVIEW_MARKS].reverse()

const typedIn = ({ tried, line }: Props, name: string, else_: string): string =>
  tried?.line === line.line_id && tried.intent === "write" ? (tried.typed[name] ?? "") : else_

const Phone = ({ props, intent }: { props: Props; intent: string }) =>
  props.isGuest ? (
    <TextField
      name="phone"
      id={`${props.line.line_id}_${intent}_phone`}
      label={m.parcel_phone()}
      hint={m.parcel_phone_hint()}
      value={props.tried?.line === props.line.line_id ? (props.tried.typed.phone ?? "") : ""}
      type="tel"
      autoComplete="tel"
    />
  ) : null

/** Photos that are there already: unticked ones go. */
const Kept = ({ id, photos, hidden }: Pick<StoreOwnReview, "id" | "photos" | "hidden">) => (
  <>
    {photos.map((photo, at) => (
      <label key={photo.id} className="flex min-h-11 items-center gap-3 py-1">
        <input
          type="checkbox"
          name="keep"
          value={photo.id}
          defaultChecked
          className="size-5 shrink-0"
        />
        {hidden ? null : (
          <img
            src={reviewPaths.photo(id, photo.id, "small")}
            alt=""
            width={64}
            height={64}
            className="size-16 rounded-soft bg-sand object-cover"
          />
        )}
        {m.reviews_keep({ number: at + 1 })}
      </label>
    ))}
  </>
)

const Photos = ({ line_id }: StoreReviewLine) => (
  <Labelled
    name="photos"
    id={`${line_id}_photos`}
    label={m.reviews_photos()}
    hint={m.reviews_photos_hint()}
    optional
  >
    <input
      id={`${line_id}_photos`}
      name="photos"
      type="file"
      multiple
      accept="image/jpeg,image/png"
      aria-describedby={`${line_id}_photos-hint`}
      className={INPUT}
    />
  </Labelled>
)

const WriteForm = (props: Props) => {
  const { line_id, review } = props.line
  return (
    <form method="post" encType="multipart/form-data" noValidate className="space-y-4">
      <input type="hidden" name="intent" value="write" />
      <input type="hidden" name="line" value={line_id} />
      <ChoiceField
        name="mark"
        id={`${line_id}_mark`}
        legend={m.reviews_mark_choose()}
        value={typedIn(props, "mark", review ? String(review.mark) : "")}
        options={OPTIONS.map((mark) => ({ value: String(mark), label: MARKS[mark]() }))}
      />
      <TextAreaField
        name="text"
        id={`${line_id}_text`}
        label={m.reviews_text()}
        hint={m.reviews_text_hint()}
        value={typedIn(props, "text", review?.text ?? "")}
        rows={4}
        optional
      />
      <TextField
        name="author_name"
        id={`${line_id}_author_name`}
        label={m.reviews_author()}
        hint={m.reviews_author_hint()}
        value={typedIn(props, "author_name", review?.author_name ?? "")}
        optional
      />
      {review ? <Kept {...review} /> : null}
      <Photos {...props.line} />
      <Phone props={props} intent="write" />
      <button className={WIDE_BUTTON}>{review ? m.reviews_change() : m.reviews_send()}</button>
    </form>
  )
}

const RemoveForm = (props: Props) => (
  <form method="post" noValidate className="space-y-4 border-t border-line pt-4">
    <input type="hidden" name="intent" value="remove" />
    <input type="hidden" name="line" value={props.line.line_id} />
    <Phone props={props} intent="remove" />
    <button className={QUIET_BUTTON}>{m.reviews_remove()}</button>
  </form>
)

/** One line of an order: its goods, and the form of its review. */
export const ReviewLine = (props: Props) => {
  const { line, tried } = props
  const { title, variant_title, review, open_until } = line
  return (
    <section aria-labelledby={`${line.line_id}_title`} className={`${CARD} mb-6 space-y-4`}>
      <h2 id={`${line.line_id}_title`} className="text-lg font-semibold">
        {variant_title ? `${title} (${variant_title})` : title}
      </h2>
      {tried?.line === line.line_id ? (
        <p role="alert" className="font-medium text-danger">
          {tried.text}
        </p>
      ) : null}
      {review?.hidden ? (
        <p className="break-words">{m.reviews_own_hidden({ reason: review.hidden.reason })}</p>
      ) : null}
      {open_until ? (
        <>
          <p className="text-ink-soft">{m.reviews_own_until({ day: formatDay(open_until) })}</p>
          <WriteForm {...props} />
        </>
      ) : review ? null : (
        <p>{m.reviews_own_closed()}</p>
      )}
      {review ? <RemoveForm {...props} /> : null}
    </section>
  )
}
