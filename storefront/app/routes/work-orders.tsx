import { listProducerOrders } from "@ocop/contracts"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { WorkCard, WorkLists } from "~/features/parcel/work-parts"
import { listOf, statesOf } from "~/features/parcel/work-view"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/work-orders"

export const meta = () => [
  { title: pageTitle(m.work_orders()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** An old phone shows no more at once. */
const SHOWN = 50

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const states = statesOf(url.searchParams.get("trang-thai"))
  const found = await api.call(listProducerOrders, {
    query: { state: states as never, limit: SHOWN },
  })
  return {
    found,
    current: listOf(states),
    name: producer.name,
    hasStatement: producer.capabilities.includes("read_statements"),
  }
}

export default function WorkOrdersPage({ loaderData }: Route.ComponentProps) {
  const { found, current, name, hasStatement } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={name} />
      <h1 className="mb-4 text-2xl font-bold">{m.work_orders()}</h1>
      <WorkLists current={current} found={found} />
      {found.orders.length ? (
        <ul className="space-y-4">
          {found.orders.map((order) => (
            <WorkCard key={order.id} order={order} />
          ))}
        </ul>
      ) : (
        <p>{m.work_none()}</p>
      )}
      {hasStatement ? (
        <p className="mt-6">
          <a href={parcelPaths.statement()} className="inline-block min-h-11 py-2 underline">
            {m.work_statement()}
          </a>
        </p>
      ) : null}
    </div>
  )
}
