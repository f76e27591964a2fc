import type { ParcelMoveEntry, ProducerOrder } from "@ocop/contracts"
import { PickUpPlace } from "~/features/shipping/pick-up-place"
import { formatInstant, formatPhone, formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { parcelPaths } from "./parcel-paths"
import { ReturnFacts } from "./parcel-story"
import { paymentName, reasonName, stateName } from "./parcel-words"
import { ReturnMoves } from "./work-forms"
import { OrderGoods } from "./work-parts"

/** What a carrier and a packer need. */
export const PackingFacts = ({ order }: { order: ProducerOrder }) => (
  <section aria-labelledby="goods" className={`${CARD} mb-4 space-y-2`}>
    <h2 id="goods" className="text-lg font-semibold">
      {m.work_goods()}
    </h2>
    <OrderGoods items={order.items} />
    {order.pick_up ? (
      <div>
        <p className="font-semibold">{m.fair_fetch_work()}:</p>
        <PickUpPlace point={order.pick_up} />
      </div>
    ) : null}
    {order.note ? (
      <p className="break-words font-semibold">{m.work_buyer_note({ note: order.note })}</p>
    ) : null}
    <p>{m.work_shipping({ amount: formatVnd(order.shipping_total) })}</p>
    <p>{m.work_total({ amount: formatVnd(order.total) })}</p>
    <p>{paymentName(order.payment)}</p>
    {order.collect ? (
      <p className="text-lg font-bold">{m.work_collect({ amount: formatVnd(order.collect) })}</p>
    ) : null}
    {order.wants_invoice ? <p className="font-semibold">{m.work_invoice()}</p> : null}
  </section>
)

export const RecipientFacts = ({ recipient_full: to }: Pick<ProducerOrder, "recipient_full">) =>
  to ? (
    <section aria-labelledby="recipient" className={`${CARD} mb-4 space-y-2`}>
      <h2 id="recipient" className="text-lg font-semibold">
        {m.work_recipient()}
      </h2>
      <p className="text-lg font-medium">{to.full_name}</p>
      <p>{to.address}</p>
      <a href={`tel:${to.phone.replace(/\s/g, "")}`} className={`${QUIET_BUTTON} w-full`}>
        {m.work_call({ phone: formatPhone(to.phone) })}
      </a>
    </section>
  ) : null

const byWhom = ({ actor, actor_name }: ParcelMoveEntry): string => {
  if (actor === "buyer") return m.work_buyer()
  return actor_name ?? (actor === "staff" ? m.work_staff() : m.work_member())
}

const signature = (move: ParcelMoveEntry): string => {
  const facts = { name: byWhom(move), time: formatInstant(move.at, getLocale()) }
  return move.acting_for ? m.work_by_for({ ...facts, office: move.acting_for }) : m.work_by(facts)
}

export const WorkHistory = ({ moves }: Pick<ProducerOrder, "moves">) =>
  moves.length ? (
    <section aria-labelledby="history" className="mb-6">
      <h2 id="history" className="mb-2 text-lg font-semibold">
        {m.work_history()}
      </h2>
      <ol className="space-y-2 border-l-2 border-line pl-4">
        {moves.map((move) => (
          <li key={move.at}>
            {stateName(move.to)}
            {move.reason ? <p>{m.parcel_reason({ reason: reasonName(move.reason) })}</p> : null}
            {move.note ? <p className="break-words">{move.note}</p> : null}
            <p className="text-ink-soft">{signature(move)}</p>
          </li>
        ))}
      </ol>
    </section>
  ) : null

const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1)

export const WorkReturns = ({ order }: { order: ProducerOrder }) => (
  <>
    {order.returns.map((request) => (
      <section key={request.id} aria-label={m.work_return()} className={`${CARD} mb-4`}>
        <h2 className="mb-2 text-lg font-semibold">{m.work_return()}</h2>
        <ReturnFacts request={request} />
        <ul>
          {numbers(request.photos).map((number) => (
            <li key={number}>
              <a
                href={parcelPaths.photo(order.id, request.id, number)}
                className="inline-block min-h-11 py-2 underline"
              >
                {m.work_photo({ number })}
              </a>
            </li>
          ))}
        </ul>
        <ReturnMoves request={request} total={order.total} />
      </section>
    ))}
  </>
)
