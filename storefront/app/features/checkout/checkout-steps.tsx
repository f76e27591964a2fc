import { m } from "~/paraglide/messages"
import { checkoutPaths } from "./checkout-paths"

const STEPS = ["cart", "delivery", "review"] as const
export type CheckoutStep = (typeof STEPS)[number]

const NAMES: Record<CheckoutStep, () => string> = {
  cart: () => m.step_cart(),
  delivery: () => m.step_delivery(),
  review: () => m.step_review(),
}

const PATHS: Record<CheckoutStep, () => string> = {
  cart: checkoutPaths.cart,
  delivery: checkoutPaths.checkout,
  review: checkoutPaths.review,
}

const Step = ({ step, current }: { step: CheckoutStep; current: CheckoutStep }) => {
  const name = `${STEPS.indexOf(step) + 1}. ${NAMES[step]()}`
  if (step === current)
    return (
      <span aria-current="step" className="font-semibold text-river-deep">
        {name}
      </span>
    )
  return STEPS.indexOf(step) < STEPS.indexOf(current) ? (
    <a href={PATHS[step]()} className="inline-block py-2 underline">
      {name}
    </a>
  ) : (
    <span className="text-ink-soft">{name}</span>
  )
}

/** Where the buyer stands on the way to an order; the steps behind can be gone back to. */
export const CheckoutSteps = ({ current }: { current: CheckoutStep }) => (
  <ol className="mb-2 flex flex-wrap items-center gap-x-5">
    {STEPS.map((step) => (
      <li key={step}>
        <Step step={step} current={current} />
      </li>
    ))}
  </ol>
)
