import type { PickUpPoint, StoreParcel, StoreReturn } from "@ocop/contracts"
import { PickUpPlace } from "~/features/shipping/pick-up-place"
import { formatDay } from "~/lib/dates"
import { formatInstant, formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import {
  buyerSentence,
  reasonName,
  returnReasonName,
  returnStateName,
  stateName,
} from "./parcel-words"

const Carrier = ({ handed_over }: Pick<StoreParcel, "handed_over">) => (
  <>
    {handed_over?.carrier ? <p>{m.parcel_carrier({ carrier: handed_over.carrier })}</p> : null}
    {handed_over?.tracking_code ? (
      <p className="break-words">{m.parcel_tracking({ code: handed_over.tracking_code })}</p>
    ) : null}
  </>
)

/** Where an order is and what that means, in plain words. */
export const ParcelNow = ({
  parcel,
  pick_up,
}: {
  parcel: StoreParcel
  pick_up: PickUpPoint | null
}) => (
  <section aria-labelledby="now" className={`${CARD} mb-6 space-y-1`}>
    <h2 id="now" className="text-ink-soft">
      {m.parcel_now()}
    </h2>
    <p className="text-xl font-bold">{stateName(parcel.state)}</p>
    <p>{buyerSentence(parcel)}</p>
    <Carrier handed_over={parcel.handed_over} />
    {pick_up ? (
      <div>
        <p>{m.fair_fetch()}:</p>
        <PickUpPlace point={pick_up} />
      </div>
    ) : null}
    {parcel.attempts ? <p>{m.parcel_attempts({ count: parcel.attempts })}</p> : null}
  </section>
)

const at = (instant: string): string => formatInstant(instant, getLocale())

export const ParcelHistory = ({ parcel }: { parcel: StoreParcel }) => (
  <section aria-labelledby="history" className="mb-6">
    <h2 id="history" className="mb-2 text-lg font-semibold">
      {m.parcel_history()}
    </h2>
    <ol className="space-y-2 border-l-2 border-line pl-4">
      <li>
        {m.parcel_placed()}
        <p className="text-ink-soft">{at(parcel.placed_at)}</p>
      </li>
      {parcel.moves.map((move) => (
        <li key={move.at}>
          {stateName(move.to)}
          {move.reason ? <p>{m.parcel_reason({ reason: reasonName(move.reason) })}</p> : null}
          {move.note ? <p className="break-words">{move.note}</p> : null}
          <p className="text-ink-soft">{at(move.at)}</p>
        </li>
      ))}
    </ol>
  </section>
)

const Refund = ({ refund }: Pick<StoreReturn, "refund">) =>
  refund ? (
    <p>
      {m.parcel_refund({
        amount: formatVnd(refund.amount),
        day: formatDay(refund.refunded_on),
        way: refund.way,
      })}
    </p>
  ) : null

/** How a return request stands. */
export const ReturnFacts = ({
  request,
}: {
  request: Omit<StoreReturn, "can_withdraw" | "can_dispute">
}) => (
  <div className="space-y-1">
    <p className="font-semibold">
      {returnReasonName(request.reason)}: {returnStateName(request.state)}
    </p>
    <p className="break-words">{request.description}</p>
    {request.photos ? <p>{m.parcel_photo_count({ count: request.photos })}</p> : null}
    {request.answer_due_on ? (
      <p>{m.parcel_answer_due({ day: formatDay(request.answer_due_on) })}</p>
    ) : null}
    {request.decision ? (
      <p className="break-words">{m.parcel_decision({ text: request.decision })}</p>
    ) : null}
    {request.refund_due_on ? (
      <p>{m.parcel_refund_due({ day: formatDay(request.refund_due_on) })}</p>
    ) : null}
    <Refund refund={request.refund} />
  </div>
)
