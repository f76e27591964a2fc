import type { StoreOrderView } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import type { OrderStage as GroupStage } from "@ocop/rules"
import { isOrderEnd, ORDER_STAGES, orderStage, type OrderStage } from "./order-progress"

const NAMES: Record<OrderStage, () => string> = {
  received: () => m.stage_received(),
  preparing: () => m.stage_preparing(),
  on_the_way: () => m.stage_on_the_way(),
  delivered: () => m.stage_delivered(),
  canceled: () => m.stage_canceled(),
  refused: () => m.stage_refused(),
  returning: () => m.stage_returning(),
  returned: () => m.stage_returned(),
}

const SAID: Record<OrderStage, () => string> = {
  received: () => m.stage_received_said(),
  preparing: () => m.stage_preparing_said(),
  on_the_way: () => m.stage_on_the_way_said(),
  delivered: () => m.stage_delivered_said(),
  canceled: () => m.stage_canceled_said(),
  refused: () => m.stage_refused_said(),
  returning: () => m.stage_returning_said(),
  returned: () => m.stage_returned_said(),
}

export const stageName = (order: StoreOrderView): string => NAMES[orderStage(order)]()

const Stages = ({ current }: { current: OrderStage }) => {
  const at = ORDER_STAGES.findIndex((stage) => stage === current)
  return (
    <ol className="mb-2 space-y-1">
      {ORDER_STAGES.map((stage, index) => (
        <li
          key={stage}
          aria-current={index === at ? "step" : undefined}
          className={index === at ? "font-semibold" : "text-ink-soft"}
        >
          <span aria-hidden="true">{index <= at ? "● " : "○ "}</span>
          {NAMES[stage]()}
          {index < at ? <span className="sr-only"> ({m.stage_done()})</span> : null}
        </li>
      ))}
    </ol>
  )
}

/** The way of an order, and what comes next in plain words. */
export const OrderTrack = ({ order, stage }: { order: StoreOrderView; stage?: GroupStage }) => {
  const current = orderStage(order, stage)
  return (
    <div className="mb-6">
      {isOrderEnd(current) ? (
        <p className="mb-2 font-semibold">{NAMES[current]()}</p>
      ) : (
        <Stages current={current} />
      )}
      <p>{SAID[current]()}</p>
    </div>
  )
}
