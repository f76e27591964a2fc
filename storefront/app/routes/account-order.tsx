import { readOwnOrder } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { AccountTrail } from "~/features/checkout/account-trail"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { keepCartId, readCartId } from "~/features/checkout/cookies.server"
import { findGroup } from "~/features/checkout/group.server"
import { OrderSummary } from "~/features/checkout/order-summary"
import { openAccount, ownOr404 } from "~/features/checkout/own-account.server"
import { readStage } from "~/features/checkout/stage.server"
import { Section } from "~/features/checkout/review-parts"
import { reorder } from "~/features/checkout/reorder.server"
import { PaymentBlock } from "~/features/payment/payment-block"
import { findPayment } from "~/features/payment/payment.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { Notice, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/account-order"

export const meta = () => [
  { title: pageTitle(m.account_orders()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const read = async (request: Request, id: string) => {
  const { api } = await openAccount(request)
  return { api, found: await ownOr404(api.call(readOwnOrder, { params: { id } })) }
}

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api, found } = await read(request, params.orderId)
  const [payment, group, stage] = await Promise.all([
    findPayment(request, params.orderId),
    findGroup(api, found.order.id),
    readStage(api, found.order),
  ])
  const siblings = group?.parts.filter(({ order }) => order.id !== found.order.id)
  return { ...found, payment, siblings, stage }
}

/** Everything at once leads to the cart; with something missing the page says what, once. */
export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api, found } = await read(request, params.orderId)
  const { cartId, missing } = await reorder(api, await readCartId(request), found.order)
  const headers = cartId ? { "set-cookie": await keepCartId(request, cartId) } : undefined
  if (missing.length) return data({ missing }, { status: 200, headers })
  return redirect(checkoutPaths.cart(), { status: 303, headers })
}

export default function AccountOrderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { order, contract, payment, siblings, stage } = loaderData
  const missing = actionData?.missing.join(", ")
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.order_heading({ number: order.display_id })}</h1>
      <Notice text={missing ? m.account_reorder_missing({ titles: missing }) : null} />
      {missing ? (
        <a href={checkoutPaths.cart()} className="mb-4 inline-block py-2 underline">
          {m.cart_title()}
        </a>
      ) : null}
      <form method="post" className="mb-6">
        <button className={WIDE_BUTTON}>{m.account_reorder()}</button>
      </form>
      {payment ? <PaymentBlock read={payment} /> : null}
      <OrderSummary order={order} stage={stage} hasContract={contract !== null} />
      {siblings ? (
        <Section title={m.floor_siblings()}>
          <ul>
            {siblings.map((part) => (
              <li key={part.order.id}>
                <a
                  href={checkoutPaths.order(part.order.id)}
                  className="inline-block py-2 underline"
                >
                  {m.order_heading({ number: part.order.display_id })}
                  {part.producer ? `, ${part.producer.name}` : null}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  )
}
