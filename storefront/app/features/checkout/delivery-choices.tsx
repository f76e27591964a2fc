import { ERROR_MESSAGES, type PickUpPoint } from "@ocop/contracts"
import { PickUpPlace } from "~/features/shipping/pick-up-place"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { Choice, Choices } from "./choice-parts"
import { isPlaceClosed, type PartView } from "./part-view"
import { Fact } from "./review-parts"

const PLACES: Record<PickUpPoint["kind"], () => string> = {
  producer: () => m.floor_delivery_pick_up(),
  fair: () => m.fair_choice(),
}

interface Way {
  code: string | undefined
  place: PickUpPoint | null | undefined
  name: string
}

/** In the buyer's language where the way is the floor's own; other ways have the name staff gave. */
const wayName = ({ code, place, name }: Way): string => {
  if (place) return PLACES[place.kind]()
  return code === "standard" ? m.floor_delivery_standard() : name
}

/** What may be chosen: the ways by which goods are brought, and each place where they are fetched. */
export const Deliveries = ({ part }: { part: PartView }) => (
  <Choices title={m.floor_delivery_choice()}>
    {part.deliveries.map(({ value, option, place }) => (
      <Choice key={value} name="delivery" value={value} checked={value === part.delivery?.value}>
        {wayName({ code: option.type?.code, place, name: option.name })}
        {typeof option.amount === "number" ? `: ${formatVnd(option.amount)}` : null}
        {place ? (
          <span className="block">
            <PickUpPlace point={place} />
          </span>
        ) : null}
      </Choice>
    ))}
  </Choices>
)

const nameOf = (
  part: PartView,
  { option_id, pick_up, name }: NonNullable<PartView["shipping"]>
) => {
  const option = part.deliveries.find((one) => one.option.id === option_id)?.option
  return wayName({ code: option?.type?.code, place: pick_up, name })
}

/** How the goods come as it stands, for a list of facts. */
export const ChosenDelivery = ({ part }: { part: PartView }) => {
  const { shipping } = part
  if (!shipping) return null
  const value = `${nameOf(part, shipping)}, ${formatVnd(shipping.amount)}`
  return (
    <>
      <Fact name={m.floor_delivery_choice()} value={value} />
      {shipping.pick_up ? (
        <div>
          <dt className="text-ink-soft">{m.fair_fetch()}:</dt>
          <dd>
            <PickUpPlace point={shipping.pick_up} />
          </dd>
        </div>
      ) : null}
    </>
  )
}

/** Said where the chosen place has closed since: the order would be refused. */
export const ClosedPlace = ({ part }: { part: PartView }) =>
  isPlaceClosed(part) ? (
    <p className="mt-2 font-medium text-danger">
      {ERROR_MESSAGES["shipping.pick_up_closed"][getLocale()]}
    </p>
  ) : null
