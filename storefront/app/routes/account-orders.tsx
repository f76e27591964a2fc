import { listOwnOrders, type StoreOrderView } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { AccountTrail } from "~/features/checkout/account-trail"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { stageName } from "~/features/checkout/order-track"
import { openAccount } from "~/features/checkout/own-account.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatInstant, formatVnd } from "~/lib/format"
import { pageTitle } from "~/lib/page"
import { CARD } from "~/ui/card"
import type { Route } from "./+types/account-orders"

export const meta = () => [
  { title: pageTitle(m.account_orders()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const pageOf = (url: URL): number => {
  const text = url.searchParams.get("trang") ?? "1"
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
}

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api } = await openAccount(request)
  return api.call(listOwnOrders, { query: { page: pageOf(url) } })
}

const OrderCard = ({ order }: { order: StoreOrderView }) => (
  <li className={`${CARD} mb-3`}>
    <a href={checkoutPaths.order(order.id)} className="font-semibold underline">
      {m.order_heading({ number: order.display_id })}
    </a>
    <p>
      {stageName(order)} · {formatVnd(order.total)}
    </p>
    <p className="text-ink-soft">
      {m.order_placed_at({ time: formatInstant(order.created_at, getLocale()) })}
    </p>
    <p className="text-ink-soft">{order.items.map(({ title }) => title).join(", ")}</p>
  </li>
)

export default function AccountOrdersPage({ loaderData }: Route.ComponentProps) {
  const { orders, page, per_page, count } = loaderData
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.account_orders()}</h1>
      {orders.length ? (
        <ul>
          {orders.map((order) => (
            <OrderCard key={order.id} order={order} />
          ))}
        </ul>
      ) : (
        <p>{m.account_no_orders()}</p>
      )}
      {page * per_page < count ? (
        <a
          href={`${checkoutPaths.orders()}?trang=${page + 1}`}
          className="inline-block py-2 underline"
        >
          {m.account_older_orders()}
        </a>
      ) : null}
    </div>
  )
}
