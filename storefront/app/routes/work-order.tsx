import { readProducerOrder } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { stateName } from "~/features/parcel/parcel-words"
import {
  PackingFacts,
  RecipientFacts,
  WorkHistory,
  WorkReturns,
} from "~/features/parcel/work-details"
import { WorkMoves } from "~/features/parcel/work-forms"
import { actOnWork } from "~/features/parcel/work.server"
import { openProducer, ownOr404 } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/work-order"

export const meta = () => [
  { title: pageTitle(m.work_orders()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api } = await openProducer(request)
  return await ownOr404(api.call(readProducerOrder, { params: { id: params.orderId } }))
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { api } = await openProducer(request)
  const refused = await actOnWork(api, params.orderId, form)
  if (refused) return data({ refusal: refused.text }, refused.status)
  return redirect(parcelPaths.workOrder(params.orderId), { status: 303 })
}

export default function WorkOrderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { order } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <p>
        <a href={parcelPaths.work()} className="inline-block min-h-11 py-2 underline">
          {m.work_orders()}
        </a>
      </p>
      <h1 className="text-2xl font-bold">{m.work_order({ number: order.order_number })}</h1>
      <p className="mb-4 text-lg font-semibold">{stateName(order.state)}</p>
      <Notice text={actionData?.refusal ?? null} />
      {order.escalated ? <p className="mb-4 font-semibold text-danger">{m.work_late()}</p> : null}
      <WorkReturns order={order} />
      <PackingFacts order={order} />
      <RecipientFacts recipient_full={order.recipient_full} />
      <WorkMoves order={order} />
      <WorkHistory moves={order.moves} />
    </div>
  )
}
