import type { ReactNode } from "react"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { PAYMENT_KINDS, type PartView, type PaymentKind } from "./part-view"
import { Fact } from "./review-parts"
import { checkoutPaths } from "./checkout-paths"

const PAYMENTS: Record<PaymentKind, () => string> = {
  cash: () => m.floor_payment_cash(),
  transfer: () => m.floor_payment_transfer(),
}

const DELIVERIES: Record<string, () => string> = {
  standard: () => m.floor_delivery_standard(),
  "pick-up": () => m.floor_delivery_pick_up(),
}

/** In the buyer's language where the way is the floor's own; other ways have the name staff gave. */
const deliveryName = (part: PartView, id: string | null, name: string): string => {
  const code = part.options.find((option) => option.id === id)?.type?.code
  return DELIVERIES[code ?? ""]?.() ?? name
}

const Choice = (props: { name: string; value: string; checked: boolean; children: ReactNode }) => (
  <label className="flex min-h-11 items-center gap-3 py-1">
    <input
      type="radio"
      name={props.name}
      value={props.value}
      defaultChecked={props.checked}
      autoComplete="off"
      className="size-6 shrink-0"
    />
    <span>{props.children}</span>
  </label>
)

const Choices = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="mb-2">
    <legend className="font-medium">{title}</legend>
    {children}
  </fieldset>
)

const Deliveries = ({ part }: { part: PartView }) => (
  <Choices title={m.floor_delivery_choice()}>
    {part.options.map(({ id, name, amount }) => (
      <Choice key={id} name="option_id" value={id} checked={id === part.shipping?.option_id}>
        {deliveryName(part, id, name)}
        {amount === null || amount === undefined ? null : `: ${formatVnd(amount)}`}
      </Choice>
    ))}
  </Choices>
)

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
    {part.shipping ? (
      <Fact
        name={m.floor_delivery_choice()}
        value={`${deliveryName(part, part.shipping.option_id, part.shipping.name)}, ${formatVnd(part.shipping.amount)}`}
      />
    ) : null}
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
  const [deliveries, payments] = [part.options.length > 1, part.payments.length > 1]
  return (
    <div className="border-t border-line pt-3">
      <Chosen part={part} />
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
