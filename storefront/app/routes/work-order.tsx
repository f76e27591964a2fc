import { readProducerOrder } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { textOf, typedFields } from "~/features/checkout/form-result"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { refusalText, stateName } from "~/features/parcel/parcel-words"
import {
  PackingFacts,
  RecipientFacts,
  WorkHistory,
  WorkReturns,
} from "~/features/parcel/work-details"
import { WorkPayment } from "~/features/payment/work-payment"
import { findWorkPayment, sayOfPayment } from "~/features/payment/work-payment.server"
import { WorkMoves } from "~/features/parcel/work-forms"
import { actOnWork } from "~/features/parcel/work.server"
import { AreaTop } from "~/features/producer-area/area-top"
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
  const { api, producer } = await openProducer(request)
  const id = params.orderId
  const found = await ownOr404(api.call(readProducerOrder, { params: { id } }))
  const mayState = producer.capabilities.includes("confirm_payments")
  return { ...found, payment: await findWorkPayment(api, id), mayState, name: producer.name }
}

const TYPED = ["reason", "note", "way", "carrier", "tracking_code"] as const

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const { api } = await openProducer(request)
  const said = await sayOfPayment(api, params.orderId, form)
  if (said?.error) {
    const { act, typed, error } = said
    return data(
      { refusal: refusalText(error.code), statement: { act, typed }, tried: null },
      error.status
    )
  }
  const refused = said ? null : await actOnWork(api, params.orderId, form)
  if (refused) {
    const tried = { intent: textOf(form, "intent", 40), typed: typedFields(form, TYPED) }
    return data({ refusal: refused.text, statement: null, tried }, refused.status)
  }
  return redirect(parcelPaths.workOrder(params.orderId), { status: 303 })
}

export default function WorkOrderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { order, payment, mayState, name } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={name} above={{ name: m.work_orders(), path: parcelPaths.work() }} />
      <h1 className="text-2xl font-bold">{m.work_order({ number: order.order_number })}</h1>
      <p className="mb-4 text-lg font-semibold">{stateName(order.state)}</p>
      <Notice text={actionData?.refusal ?? null} />
      {order.escalated ? <p className="mb-4 font-semibold text-danger">{m.work_late()}</p> : null}
      <WorkReturns order={order} />
      <PackingFacts order={order} />
      <RecipientFacts recipient_full={order.recipient_full} />
      <WorkMoves order={order} tried={actionData?.tried ?? null} />
      {payment ? (
        <WorkPayment read={payment} mayState={mayState} refused={actionData?.statement ?? null} />
      ) : null}
      <WorkHistory moves={order.moves} />
    </div>
  )
}
