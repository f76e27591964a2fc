import { ApiError, lookUpOrder } from "@ocop/contracts"
import { data } from "react-router"
import { m } from "~/paraglide/messages"
import { keepOrderIds } from "~/features/checkout/cookies.server"
import { paymentPaths } from "~/features/payment/payment-paths"
import { floorApi } from "~/lib/floor.server"
import { WIDE_BUTTON, ErrorSummary, Notice, TextField } from "~/ui/form-parts"
import {
  LOOK_UP_FIELDS,
  readLookUp,
  type LookUpField,
  type LookUpProblem,
} from "~/features/checkout/look-up-form"
import { typedFields } from "~/features/checkout/form-result"
import { GroupLine, GroupOrders } from "~/features/checkout/group-orders"
import { findGroup, orderIdsOf } from "~/features/checkout/group.server"
import { OrderSummary } from "~/features/checkout/order-summary"
import { readStage } from "~/features/checkout/stage.server"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { problemText, refusalText } from "~/features/checkout/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import type { Route } from "./+types/order-look-up"

export const meta = () => [{ title: pageTitle(m.order_look_up()) }]
export const headers = () => PRIVATE_PAGE

type Errors = Partial<Record<LookUpField, LookUpProblem>>

/** The answer comes with the POST: neither number nor phone ever stands in an address. */
export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  const typed = typedFields(form, LOOK_UP_FIELDS)
  const read = readLookUp(form)
  const none = {
    typed,
    order: null,
    contract: null,
    group: null,
    stage: null,
    errors: {} as Errors,
    refusal: null,
  }
  if (!read.ok) return data({ ...none, errors: read.errors }, 400)
  try {
    const api = await floorApi()
    const found = await api.call(lookUpOrder, { body: read.value })
    const [group, stage] = await Promise.all([
      findGroup(api, found.order.id),
      readStage(api, found.order),
    ])
    // whoever knows both may open the contracts of what was ordered together from here on
    const ids = group ? orderIdsOf(group) : [found.order.id]
    const cookie = await keepOrderIds(request, ids)
    return data(
      { ...none, ...found, group, stage },
      { status: 200, headers: { "set-cookie": cookie } }
    )
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return data({ ...none, refusal: refusalText(error.code) }, error.status)
  }
}

const LookUpForm = ({ typed, errors }: { typed: Record<LookUpField, string>; errors: Errors }) => (
  <form method="post" noValidate className="mb-8 space-y-4">
    <TextField
      name="number"
      label={m.order_number()}
      value={typed.number}
      inputMode="numeric"
      error={problemText(errors.number)}
    />
    <TextField
      name="phone"
      label={m.checkout_phone()}
      value={typed.phone}
      type="tel"
      autoComplete="tel"
      error={problemText(errors.phone)}
    />
    <button className={WIDE_BUTTON}>{m.order_show()}</button>
  </form>
)

const summaryOf = (errors: Errors) =>
  (Object.entries(errors) as [LookUpField, LookUpProblem][]).map(([field, problem]) => ({
    field,
    text: problemText(problem) ?? "",
  }))

export default function OrderLookUpPage({ actionData }: Route.ComponentProps) {
  const { typed, errors, refusal, order, contract, group, stage } = actionData ?? {
    typed: { number: "", phone: "" },
    errors: {},
    refusal: null,
    order: null,
    contract: null,
    group: null,
    stage: null,
  }
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <h1 className="mb-2 text-2xl font-bold">{m.order_look_up()}</h1>
      <p className="mb-4">{m.order_look_up_intro()}</p>
      <ErrorSummary items={summaryOf(errors)} />
      <Notice text={refusal} />
      <LookUpForm typed={typed} errors={errors} />
      {order && stage ? (
        <section aria-labelledby="order">
          <h2 id="order" className="mb-2 text-xl font-bold">
            {m.order_heading({ number: order.display_id })}
          </h2>
          <p className="mb-4">
            <a href={paymentPaths.payment(order.id)} className="inline-block py-2 underline">
              {m.payment_open()}
            </a>
          </p>
          <OrderSummary order={order} stage={stage} hasContract={contract !== null} />
        </section>
      ) : null}
      {order && group ? (
        <section aria-labelledby="siblings">
          <h2 id="siblings" className="mb-2 text-xl font-bold">
            {m.floor_siblings()}
          </h2>
          <GroupLine group={group} />
          <GroupOrders parts={group.parts.filter((part) => part.order.id !== order.id)} />
        </section>
      ) : null}
    </div>
  )
}
