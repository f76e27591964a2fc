import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { groupsOf } from "../../lib/order-group/service-of"
import { producersOf } from "./lib/parts"
import { providersByProducer } from "./lib/payments"
import { mustBeOpen } from "./lib/preview-parts"

interface Choice {
  producer_id: string
  payment_provider_id: string
}

export interface ChoosePaymentsInput {
  cart_id: string
  choices: Choice[]
}

const assertPossible = async (
  container: MedusaContainer,
  { cart_id, choices }: ChoosePaymentsInput
): Promise<void> => {
  const cart = await mustBeOpen(container, cart_id)
  const producers = producersOf(cart)
  if (choices.some(({ producer_id }) => !producers.includes(producer_id)))
    throw refusal("order_group.producer_not_in_cart")
  const payable = await providersByProducer(container, cart, producers)
  const isPayable = ({ producer_id, payment_provider_id }: Choice) =>
    payable.get(producer_id)?.includes(payment_provider_id)
  if (!choices.every(isPayable)) throw refusal("order_group.payment_unknown")
}

const savePaymentChoicesStep = createStep(
  "save-payment-choices",
  async (input: ChoosePaymentsInput, { container }) => {
    await assertPossible(container, input)
    const service = groupsOf(container)
    const { cart_id, choices } = input
    const before = await service.listOcopCheckoutChoices({ cart_id })
    await service.chooseProviders(
      choices.map((choice) => ({ ...choice, cart_id, id: generateEntityId(undefined, "chkch") }))
    )
    return new StepResponse(undefined, { cart_id, before })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = groupsOf(container)
    await service.deleteOcopCheckoutChoices({ cart_id: undo.cart_id })
    await service.chooseProviders(undo.before)
  }
)

/** Notes how the buyer of a cart will pay each producer; the last choice counts. */
export const choosePaymentsWorkflow = createWorkflow(
  "choose-payments",
  (input: ChoosePaymentsInput) => new WorkflowResponse(savePaymentChoicesStep(input))
)
