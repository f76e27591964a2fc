import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { checkoutPaths } from "./checkout-paths"
import { Choice, Choices } from "./choice-parts"
import { ChosenDelivery, ClosedPlace, Deliveries } from "./delivery-choices"
import { isPlaceClosed, PAYMENT_KINDS, type PartView, type PaymentKind } from "./part-view"
import { Fact } from "./review-parts"

const PAYMENTS: Record<PaymentKind, () => string> = {
  cash: () => m.floor_payment_cash(),
  transfer: () => m.floor_payment_transfer(),
}

const Payments = ({ part }: { part: PartView }) => (
  <Choices title={m.floor_payment_choice()}>
    {part.payments.map((id) => (
      <Choice key={id} name="payment_provider_id" value={id} checked={id === part.payment}>
        {PAYMENTS[PAYMENT_KINDS[id]]()}
      </Choice>
    ))}
  </Choices>
)

const Chosen = ({ part }: { part: PartView }) => (
  <dl>
    <ChosenDelivery part={part} />
    {part.payment ? (
      <Fact name={m.floor_payment_choice()} value={PAYMENTS[PAYMENT_KINDS[part.payment]]()} />
    ) : null}
    <div className="flex justify-between gap-x-4 pt-2 font-semibold">
      <dt>{m.floor_part_total()}</dt>
      <dd className="shrink-0 whitespace-nowrap">{formatVnd(part.total)}</dd>
    </div>
  </dl>
)

/** How one seller's goods come and are paid; a form only where there is something to choose. */
export const PartChoices = ({ part, seller }: { part: PartView; seller: string }) => {
  const deliveries = part.deliveries.length > 1 || isPlaceClosed(part)
  const payments = part.payments.length > 1
  return (
    <div className="border-t border-line pt-3">
      <Chosen part={part} />
      <ClosedPlace part={part} />
      {deliveries || payments ? (
        <form method="post" action={checkoutPaths.review()} className="mt-3">
          <input type="hidden" name="intent" value="choose" />
          <input type="hidden" name="producer_id" value={part.producer_id} />
          {deliveries ? <Deliveries part={part} /> : null}
          {payments ? <Payments part={part} /> : null}
          <button
            className={`${QUIET_BUTTON} whitespace-normal`}
            aria-label={m.floor_update_choices_of({ name: seller })}
          >
            {m.floor_update_choices()}
          </button>
        </form>
      ) : null}
    </div>
  )
}
