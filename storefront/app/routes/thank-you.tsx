import { ApiError, readOrder, type StoreOrderView } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { readOrderIds } from "~/features/checkout/cookies.server"
import { PaymentBlock } from "~/features/payment/payment-block"
import { findPayment } from "~/features/payment/payment.server"
import { floorApi } from "~/lib/floor.server"
import { formatVnd } from "~/lib/format"
import { GroupLine, GroupOrders } from "~/features/checkout/group-orders"
import { findGroup } from "~/features/checkout/group.server"
import { OrderSummary } from "~/features/checkout/order-summary"
import { readStage } from "~/features/checkout/stage.server"
import { Section } from "~/features/checkout/review-parts"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import type { Route } from "./+types/thank-you"

export const meta = () => [
  { title: pageTitle(m.thanks_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const notHere = () => new Response(null, { status: 404 })

/** Only in the browser that ordered: anyone else finds nothing here, even with the address. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { orderId } = params
  if (!(await readOrderIds(request)).includes(orderId)) throw notHere()
  try {
    const api = await floorApi()
    const found = await api.call(readOrder, { params: { id: orderId } })
    const [group, stage] = await Promise.all([findGroup(api, orderId), readStage(api, found.order)])
    const payment = group ? null : await findPayment(request, orderId)
    return { ...found, group, stage, payment }
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) throw notHere()
    throw error
  }
}

const payWords = ({ pick_up }: StoreOrderView) => (pick_up ? m.fair_next_pay : m.thanks_next_pay)

export default function ThankYouPage({ loaderData }: Route.ComponentProps) {
  const { order, contract, group, stage, payment } = loaderData
  const orders = group ? group.parts.map((part) => part.order) : [order]
  const isSent = orders.some(({ pick_up }) => !pick_up)
  const isFetched = orders.some(({ pick_up }) => pick_up)
  const isTransferred = payment?.payment.method === "vietqr"
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <h1 className="mb-2 text-2xl font-bold">{m.thanks_title()}</h1>
      {group ? (
        <GroupLine group={group} />
      ) : (
        <p className="mb-2 text-xl font-semibold">
          {m.thanks_number({ number: order.display_id })}
        </p>
      )}
      <p className="mb-4">
        {m.thanks_keep()}{" "}
        <a href={checkoutPaths.lookUp()} className="underline">
          {m.order_look_up()}
        </a>
      </p>
      <Section title={m.thanks_next()}>
        <ol className="list-decimal pl-5">
          <li>{m.thanks_next_call()}</li>
          {isSent ? <li>{m.thanks_next_send()}</li> : null}
          {isFetched ? <li>{m.fair_next_fetch()}</li> : null}
          {group ? <li>{m.floor_thanks_pay()}</li> : null}
          {group || isTransferred ? null : (
            <li>{payWords(order)({ total: formatVnd(order.total) })}</li>
          )}
          <li>{m.thanks_next_problem()}</li>
        </ol>
      </Section>
      {payment ? <PaymentBlock read={payment} /> : null}
      {group ? (
        <GroupOrders parts={group.parts} />
      ) : (
        <OrderSummary order={order} stage={stage} hasContract={contract !== null} />
      )}
    </div>
  )
}
