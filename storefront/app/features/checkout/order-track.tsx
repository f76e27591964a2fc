import type { OrderStage } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { isShownEnd, SHOWN_STAGES, shownStage, type ShownStage } from "./order-progress"

const NAMES: Record<ShownStage, () => string> = {
  received: () => m.stage_received(),
  accepted: () => m.selling_stage_accepted(),
  preparing: () => m.stage_preparing(),
  on_the_way: () => m.stage_on_the_way(),
  delivered: () => m.stage_delivered(),
  canceled: () => m.stage_canceled(),
  refused: () => m.stage_refused(),
  returning: () => m.stage_returning(),
  returned: () => m.stage_returned(),
}

const SAID: Record<ShownStage, () => string> = {
  received: () => m.stage_received_said(),
  accepted: () => m.parcel_said_accepted(),
  preparing: () => m.stage_preparing_said(),
  on_the_way: () => m.stage_on_the_way_said(),
  delivered: () => m.stage_delivered_said(),
  canceled: () => m.stage_canceled_said(),
  refused: () => m.stage_refused_said(),
  returning: () => m.stage_returning_said(),
  returned: () => m.stage_returned_said(),
}

export const stageName = (stage: OrderStage): string => NAMES[shownStage(stage)]()

const Stages = ({ current }: { current: ShownStage }) => {
  const at = SHOWN_STAGES.findIndex((stage) => stage === current)
  return (
    <ol className="mb-2 space-y-1">
      {SHOWN_STAGES.map((stage, index) => (
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
export const OrderTrack = ({ stage }: { stage: OrderStage }) => {
  const current = shownStage(stage)
  return (
    <div className="mb-6">
      {isShownEnd(current) ? (
        <p className="mb-2 font-semibold">{NAMES[current]()}</p>
      ) : (
        <Stages current={current} />
      )}
      <p>{SAID[current]()}</p>
    </div>
  )
}
