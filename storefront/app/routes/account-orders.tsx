import { listOwnOrderGroups, listOwnOrders, type StoreOrderView } from "@ocop/contracts"
import type { OrderStage } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { AccountTrail } from "~/features/checkout/account-trail"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { clusterOrders, type OrderCluster } from "~/features/checkout/group-view"
import { stageName } from "~/features/checkout/order-track"
import { openAccount } from "~/features/checkout/own-account.server"
import { readOwnStages } from "~/features/checkout/stage.server"
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
  const [{ orders, ...paging }, { order_groups }] = await Promise.all([
    api.call(listOwnOrders, { query: { page: pageOf(url) } }),
    api.call(listOwnOrderGroups),
  ])
  const stages = await readOwnStages(api, orders)
  return { ...paging, stages, clusters: clusterOrders(orders, order_groups) }
}

type Stages = Readonly<Record<string, OrderStage>>

const OrderCard = ({ order, stages }: { order: StoreOrderView; stages: Stages }) => (
  <li className={`${CARD} mb-3`}>
    <a href={checkoutPaths.order(order.id)} className="font-semibold underline">
      {m.order_heading({ number: order.display_id })}
    </a>
    <p>
      {stageName(stages[order.id] ?? "waiting")} · {formatVnd(order.total)}
    </p>
    <p className="text-ink-soft">
      {m.order_placed_at({ time: formatInstant(order.created_at, getLocale()) })}
    </p>
    <p className="text-ink-soft">{order.items.map(({ title }) => title).join(", ")}</p>
  </li>
)

const Cluster = ({ cluster, stages }: { cluster: OrderCluster; stages: Stages }) => {
  const { group, orders } = cluster
  const cards = orders.map((order) => <OrderCard key={order.id} order={order} stages={stages} />)
  if (!group) return <ul>{cards}</ul>
  const count = group.orders.length
  return (
    <section className="mb-3 border-l-4 border-river pl-3">
      <h2 className="mb-2 font-semibold">
        {m.floor_group_heading({ count, total: formatVnd(group.total) })}
      </h2>
      <ul>{cards}</ul>
    </section>
  )
}

export default function AccountOrdersPage({ loaderData }: Route.ComponentProps) {
  const { clusters, stages, page, per_page, count } = loaderData
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.account_orders()}</h1>
      {clusters.map((cluster) => (
        <Cluster
          key={cluster.group?.id ?? cluster.orders[0]?.id}
          cluster={cluster}
          stages={stages}
        />
      ))}
      {clusters.length ? null : <p>{m.account_no_orders()}</p>}
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
