import type { PickUpPoint } from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"

/** One day, or from the first to the last. */
export const daysText = ({ first_on, last_on }: NonNullable<PickUpPoint["days"]>): string =>
  first_on === last_on
    ? m.fair_day({ day: formatDay(first_on) })
    : m.fair_days({ first: formatDay(first_on), last: formatDay(last_on) })

/** Where goods are fetched, on which days and when. */
export const PickUpPlace = ({ point }: { point: PickUpPoint }) => {
  const { name, address, commune, days, hours } = point
  return (
    <>
      <span className="font-medium">{name}</span>
      {`, ${[address, commune?.name, commune?.province.name].filter(Boolean).join(", ")}`}
      {days ? <span className="block">{daysText(days)}</span> : null}
      {hours ? <span className="block">{m.ship_pick_up_hours({ hours })}</span> : null}
    </>
  )
}
