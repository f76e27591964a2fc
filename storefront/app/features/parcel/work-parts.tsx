import type { ProducerOrderListResponse, ProducerOrderSummary } from "@ocop/contracts"
import { formatInstant, formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { parcelPaths } from "./parcel-paths"
import { moveName, paymentName, returnStateName, stateName } from "./parcel-words"
import { countOf, oneTapOf, WORK_LISTS, type WorkList } from "./work-view"

/** As wide as the phone and high enough for a thumb that is in a hurry. */
export const BIG_BUTTON =
  "inline-flex min-h-14 w-full items-center justify-center rounded-soft bg-river px-5 py-3 text-lg font-semibold text-on-fill hover:bg-river-deep"

const LIST_NAMES: Record<WorkList, () => string> = {
  todo: () => m.work_todo(),
  on_the_way: () => m.work_on_the_way(),
  done: () => m.work_done(),
}

export const WorkLists = ({
  current,
  found,
}: {
  current: WorkList | null
  found: Pick<ProducerOrderListResponse, "counts">
}) => (
  <nav aria-label={m.work_filter()} className="mb-4">
    <ul className="grid grid-cols-3 gap-2">
      {(Object.keys(WORK_LISTS) as WorkList[]).map((list) => (
        <li key={list}>
          <a
            href={parcelPaths.work(WORK_LISTS[list])}
            aria-current={list === current ? "page" : undefined}
            className={`flex min-h-14 flex-col items-center justify-center rounded-soft border px-1 py-2 text-center ${
              list === current ? "border-river bg-sand font-semibold" : "border-edge bg-paper"
            }`}
          >
            <span>{LIST_NAMES[list]()}</span>
            <span className="font-semibold">{countOf(list, found)}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** The one tap of an order; a link to the form where the step needs to be told more. */
export const NextStep = ({ order }: { order: ProducerOrderSummary }) => {
  const move = oneTapOf(order)
  const [first] = order.next
  if (!move)
    return first && first !== "refused" ? (
      <a
        href={parcelPaths.workOrder(order.id)}
        className={BIG_BUTTON}
        aria-label={`${moveName(first)}: ${m.work_order({ number: order.order_number })}`}
      >
        {moveName(first)}
      </a>
    ) : null
  return (
    <form method="post" action={parcelPaths.workOrder(order.id)}>
      <input type="hidden" name="version" value={order.version} />
      <button
        name="intent"
        value={move}
        className={BIG_BUTTON}
        aria-label={`${moveName(move)}: ${m.work_order({ number: order.order_number })}`}
      >
        {moveName(move)}
      </button>
    </form>
  )
}

export const OrderGoods = ({ items }: Pick<ProducerOrderSummary, "items">) => (
  <ul>
    {items.map(({ title, variant_title, quantity }) => (
      <li key={`${title} ${variant_title}`} className="text-lg font-medium">
        {m.work_line({
          title: variant_title ? `${title} (${variant_title})` : title,
          quantity,
        })}
      </li>
    ))}
  </ul>
)

/** An order as one card: what, for whom, and one button. */
export const WorkCard = ({ order }: { order: ProducerOrderSummary }) => {
  const number = m.work_order({ number: order.order_number })
  return (
    <li className={`${CARD} space-y-2`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl font-bold">{number}</h2>
        <p className="font-semibold">{stateName(order.state)}</p>
      </div>
      {order.escalated ? <p className="font-semibold text-danger">{m.work_late()}</p> : null}
      {order.return_state ? (
        <p className="font-semibold">
          {m.work_return()}: {returnStateName(order.return_state)}
        </p>
      ) : null}
      <OrderGoods items={order.items} />
      <p>{m.work_pieces({ count: order.item_count, total: formatVnd(order.total) })}</p>
      <p>{paymentName(order.payment)}</p>
      {order.recipient ? (
        <p>
          {order.recipient.full_name}, {order.recipient.commune_name}
        </p>
      ) : null}
      <p className="text-ink-soft">{formatInstant(order.placed_at, getLocale())}</p>
      <NextStep order={order} />
      <a
        href={parcelPaths.workOrder(order.id)}
        className={`${QUIET_BUTTON} w-full`}
        aria-label={`${m.work_open()}: ${number}`}
      >
        {m.work_open()}
      </a>
    </li>
  )
}
