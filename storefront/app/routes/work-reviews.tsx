import { answerReview, ApiError, listOwnReviews } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { textOf } from "~/features/checkout/form-result"
import { SavedNote } from "~/features/listing/saved-note"
import { refusalText } from "~/features/parcel/parcel-words"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, orSignIn } from "~/features/producer-area/session.server"
import { reviewPaths } from "~/features/review/review-paths"
import { ReviewLists, WorkReview, type TriedAnswer } from "~/features/review/work-reviews"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { PagedList } from "~/ui/paged-list"
import type { Route } from "./+types/work-reviews"

export const meta = () => [
  { title: pageTitle(m.reviews_work_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const PER_PAGE = 20

/** Whatever is no page is the first one. */
const pageOf = (url: URL): number => {
  const page = Number(url.searchParams.get("page"))
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const all = url.searchParams.get("loc") === "tat-ca"
  const page = pageOf(url)
  const query = {
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
    ...(all ? {} : { answered: false }),
  }
  const found = await orSignIn(api.call(listOwnReviews, { query: query as never }))
  const { reviews, unanswered, count } = found
  const list = { page, per_page: PER_PAGE, count, reviews }
  return { list, unanswered, all, name: producer.name, isSaved: url.searchParams.has("da-luu") }
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const form = await request.formData()
  const id = textOf(form, "review", 60)
  const text = textOf(form, "text", 20_000)
  try {
    await api.call(answerReview, { params: { id }, body: { text } })
    return redirect(`${reviewPaths.work(true)}&da-luu`, { status: 303 })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    const tried: TriedAnswer = { review: id, typed: text, text: refusalText(error.code) }
    return data({ tried }, error.status)
  }
}

export default function WorkReviewsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { list, unanswered, all, name, isSaved } = loaderData
  const tried = actionData?.tried ?? null
  return (
    <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
      <AreaTop name={name} />
      <h1 className="text-2xl font-bold">{m.reviews_work_title()}</h1>
      <SavedNote text={isSaved && !tried ? m.reviews_work_saved() : null} />
      <p>{m.reviews_work_intro()}</p>
      <ReviewLists all={all} unanswered={unanswered} />
      <PagedList
        list={list}
        hrefOf={(page) => reviewPaths.work(all, page)}
        nothing={<p>{m.reviews_work_none()}</p>}
      >
        <div className="space-y-4">
          {list.reviews.map((review) => (
            <WorkReview key={review.id} review={review} tried={tried} />
          ))}
        </div>
      </PagedList>
    </div>
  )
}
