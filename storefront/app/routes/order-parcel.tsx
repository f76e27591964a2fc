import { ApiError } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { typedFields } from "~/features/checkout/form-result"
import { CancelForm, ReturnForm, ReturnMoves, type Tried } from "~/features/parcel/buyer-forms"
import { actOnParcel, openOwnParcel } from "~/features/parcel/own-parcel.server"
import { OrderCare } from "~/features/care/order-care"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { ParcelHistory, ParcelNow, ReturnFacts } from "~/features/parcel/parcel-story"
import { refusalText } from "~/features/parcel/parcel-words"
import { reviewPaths } from "~/features/review/review-paths"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { Notice, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/order-parcel"

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: pageTitle(m.parcel_title({ number: loaderData?.order.display_id ?? "" })) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { order, parcel, isGuest } = await openOwnParcel(request, params.orderId)
  if (!parcel) throw new Response(null, { status: 404 })
  const { display_id, pick_up } = order
  return { order: { display_id, pick_up }, parcel, isGuest }
}

const FIELDS = ["phone", "reason", "note", "description"] as const

/** A refusal shows the form again with all that was typed, but for photos, which browsers forget. */
export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { api } = await openOwnParcel(request, params.orderId)
  try {
    await actOnParcel(api, params.orderId, form)
    return redirect(parcelPaths.order(params.orderId), { status: 303 })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const tried: Tried = { intent: String(form.get("intent")), typed: typedFields(form, FIELDS) }
    return data({ refusal: refusalText(error.code), tried }, error.status)
  }
}

export default function OrderParcelPage({ loaderData, actionData }: Route.ComponentProps) {
  const { order, parcel, isGuest } = loaderData
  const form = { isGuest, tried: actionData?.tried ?? null }
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold">{m.parcel_title({ number: order.display_id })}</h1>
      <Notice text={actionData?.refusal ?? null} />
      <ParcelNow parcel={parcel} pick_up={order.pick_up} />
      {parcel.state === "delivered" ? (
        <p className="mb-6">
          <a href={reviewPaths.own(parcel.order_id)} className={WIDE_BUTTON}>
            {m.reviews_write()}
          </a>
        </p>
      ) : null}
      {parcel.returns.length ? (
        <section aria-labelledby="returns" className="mb-6 space-y-4">
          <h2 id="returns" className="text-lg font-semibold">
            {m.parcel_returns()}
          </h2>
          <p>{m.parcel_no_money()}</p>
          {parcel.returns.map((request) => (
            <div key={request.id} className={CARD}>
              <ReturnFacts request={request} />
              <ReturnMoves request={request} {...form} />
            </div>
          ))}
        </section>
      ) : null}
      {parcel.can_cancel ? <CancelForm {...form} /> : null}
      {parcel.return_reasons.length ? (
        <ReturnForm {...form} reasons={parcel.return_reasons} />
      ) : null}
      <OrderCare orderId={parcel.order_id} />
      <ParcelHistory parcel={parcel} />
    </div>
  )
}
