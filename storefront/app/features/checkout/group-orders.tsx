import type { OrderGroupPart, StoreOrderGroup } from "@ocop/contracts"
import type { GroupState } from "@ocop/rules"
import { formatVnd } from "~/lib/format"
import { paymentPaths } from "~/features/payment/payment-paths"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { OrderSummary } from "./order-summary"

const STATES: Record<GroupState, () => string> = {
  waiting: () => m.floor_group_waiting(),
  accepted: () => m.floor_group_accepted(),
  prepared: () => m.floor_group_prepared(),
  on_the_way: () => m.floor_group_on_the_way(),
  partly_delivered: () => m.floor_group_partly_delivered(),
  delivered: () => m.floor_group_delivered(),
  returning: () => m.floor_group_returning(),
  returned: () => m.floor_group_returned(),
  refused: () => m.floor_group_refused(),
  cancelled: () => m.floor_group_cancelled(),
}

/** How many orders there are, what they come to, and how far they are taken together. */
export const GroupLine = ({ group }: { group: StoreOrderGroup }) => (
  <p className="mb-4">
    {m.floor_thanks_several({ count: group.parts.length, total: formatVnd(group.total) })}{" "}
    {STATES[group.state]()}
  </p>
)

const GroupOrder = ({ part }: { part: OrderGroupPart }) => {
  const { order, producer, contract, stage } = part
  return (
    <article className={`${CARD} mb-6`} aria-labelledby={`order-${order.id}`}>
      <h2 id={`order-${order.id}`} className="mb-1 text-xl font-bold">
        {producer ? m.floor_order_of({ name: producer.name }) : m.review_goods()}
      </h2>
      <p className="mb-2 font-semibold">{m.thanks_number({ number: order.display_id })}</p>
      <p className="mb-2">
        <a href={paymentPaths.payment(order.id)} className="inline-block py-2 underline">
          {m.payment_open()}
        </a>
      </p>
      <OrderSummary order={order} stage={stage} hasContract={contract !== null} />
    </article>
  )
}

/** One block for each seller: its own code, way, totals and contract. */
export const GroupOrders = ({ parts }: { parts: OrderGroupPart[] }) => (
  <>
    {parts.map((part) => (
      <GroupOrder key={part.order.id} part={part} />
    ))}
  </>
)
