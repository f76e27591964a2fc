import { ERROR_MESSAGES, type PickUpPoint, type StoreShippingResponse } from "@ocop/contracts"
import type { DeliveryZone, Remoteness } from "@ocop/rules"
import { PickUpPlace } from "~/features/shipping/pick-up-place"
import { formatDay } from "~/lib/dates"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { toShippingView, type PackFeeView, type ShippingView } from "./shipping-view"

const ZONES: Record<DeliveryZone, () => string> = {
  same_commune: () => m.zone_same_commune(),
  same_province: () => m.zone_same_province(),
  same_region: () => m.zone_same_region(),
  country: () => m.zone_country(),
  island: () => m.zone_island(),
}

const SURCHARGES: Record<Remoteness, (fee: string) => string> = {
  island: (fee) => m.ship_surcharge_island({ fee }),
  mountain: (fee) => m.ship_surcharge_mountain({ fee }),
}

const feeText = (fee: number): string => (fee ? formatVnd(fee) : m.ship_free())

const Fees = ({ fees }: { fees: PackFeeView[] }) => {
  const [only] = fees
  if (only && only.pack === null) return <p>{m.delivery_fee({ fee: feeText(only.fee) })}</p>
  return (
    <div>
      <p>{m.ship_fees()}</p>
      <ul className="list-disc pl-5">
        {fees.map(({ pack, fee }) => (
          <li key={pack}>{m.ship_pack_fee({ pack: pack ?? "", fee: feeText(fee) })}</li>
        ))}
      </ul>
    </div>
  )
}

const Limits = ({ view }: { view: ShippingView }) => {
  const said = [
    view.care === "fresh" ? m.ship_fresh() : null,
    view.care === "live_plant" ? m.ship_live_plant() : null,
    view.max_days === null ? null : m.ship_max_days({ days: view.max_days }),
    view.to_islands ? null : m.ship_no_islands(),
  ].filter(Boolean)
  return said.length ? <p>{said.join(" ")}</p> : null
}

const PickUps = ({ points }: { points: PickUpPoint[] }) =>
  points.length ? (
    <div className="space-y-1 border-t border-line pt-2">
      <p className="font-semibold">{m.ship_pick_up()}</p>
      <ul className="space-y-1">
        {points.map((point) => (
          <li key={point.id}>
            <PickUpPlace point={point} />
          </li>
        ))}
      </ul>
    </div>
  ) : null

const Refused = ({ view }: { view: ShippingView }) =>
  view.refused ? (
    <>
      <p className="font-semibold text-danger">{m.ship_refused({ place: view.place })}</p>
      <p>{ERROR_MESSAGES[view.refused][getLocale()]}</p>
    </>
  ) : null

const Served = ({ answer, view }: { answer: StoreShippingResponse; view: ShippingView }) => {
  const { estimate, rates } = answer
  const day = formatDay(rates.from_on)
  return (
    <>
      <p className="font-semibold">
        {m.delivery_to({ place: view.place, least: estimate.least, most: estimate.most })}
      </p>
      <p>{ZONES[estimate.zone]()}.</p>
      <Fees fees={view.fees} />
      {view.surcharge ? (
        <p>{SURCHARGES[view.surcharge.remoteness](formatVnd(view.surcharge.fee))}</p>
      ) : null}
      {view.free_from === null ? null : (
        <p className="font-medium">{m.ship_free_from({ amount: formatVnd(view.free_from) })}</p>
      )}
      {view.is_assumed ? <p>{m.ship_assumed()}</p> : null}
      <p className="text-ink-soft">
        {rates.is_own ? m.ship_rates_own({ day }) : m.ship_rates_floor({ day })}
      </p>
      <p className="text-ink-soft">
        {m.delivery_estimate({ day: formatDay(estimate.published_on) })}
      </p>
    </>
  )
}

/** What bringing the product there takes, or why it is not brought, and where it may be fetched. */
export const ShippingAnswer = ({ answer }: { answer: StoreShippingResponse }) => {
  const view = toShippingView(answer)
  return (
    <div role="status" className="space-y-1 rounded-soft border border-line bg-river-soft p-3">
      {view.refused ? <Refused view={view} /> : <Served answer={answer} view={view} />}
      <Limits view={view} />
      <PickUps points={answer.pick_up} />
    </div>
  )
}
