import { ApiError, readOrderReviews } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { textOf, typedFields } from "~/features/checkout/form-result"
import { SavedNote } from "~/features/listing/saved-note"
import { openOwnParcel } from "~/features/parcel/own-parcel.server"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { refusalText } from "~/features/parcel/parcel-words"
import { ReviewLine, type TriedReview } from "~/features/review/own-review-form"
import { actOnReview } from "~/features/review/own-reviews.server"
import { reviewPaths } from "~/features/review/review-paths"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/order-reviews"

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: pageTitle(m.reviews_own_title({ number: loaderData?.number ?? "" })) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const DONE = { saved: () => m.reviews_own_saved(), removed: () => m.reviews_own_removed() }

const doneOf = (asked: string | null): keyof typeof DONE | null =>
  asked === "saved" || asked === "removed" ? asked : null

export const loader = async ({ request, params, url }: Route.LoaderArgs) => {
  const { api, order, isGuest } = await openOwnParcel(request, params.orderId)
  const { lines } = await api.call(readOrderReviews, { params: { id: params.orderId } })
  const done = doneOf(url.searchParams.get("xong"))
  return { number: order.display_id, lines, isGuest, done }
}

const FIELDS = ["phone", "mark", "author_name"] as const

/** A refusal shows the form again with all that was typed, but for photos, which browsers forget. */
export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { api } = await openOwnParcel(request, params.orderId)
  try {
    const done = await actOnReview(api, params.orderId, form)
    return redirect(`${reviewPaths.own(params.orderId)}?xong=${done}`, { status: 303 })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const tried: TriedReview = {
      line: textOf(form, "line", 60),
      intent: textOf(form, "intent", 40),
      typed: { ...typedFields(form, FIELDS), text: textOf(form, "text", 20_000) },
      text: refusalText(error.code),
    }
    return data({ tried }, error.status)
  }
}

export default function OrderReviewsPage({ params, loaderData, actionData }: Route.ComponentProps) {
  const { number, lines, isGuest, done } = loaderData
  const tried = actionData?.tried ?? null
  return (
    <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
      <a href={parcelPaths.order(params.orderId)} className="inline-block py-2 underline">
        {m.parcel_title({ number })}
      </a>
      <h1 className="text-2xl font-bold">{m.reviews_own_title({ number })}</h1>
      <SavedNote text={done && !tried ? DONE[done]() : null} />
      <p>{m.reviews_own_intro()}</p>
      {lines.map((line) => (
        <ReviewLine key={line.line_id} line={line} isGuest={isGuest} tried={tried} />
      ))}
    </div>
  )
}
