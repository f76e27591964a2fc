import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { firstPaymentState } from "@ocop/rules"
import { findOrderForPayment, producerOfOrder } from "../../lib/payment/order-for-payment"
import { statementsOf } from "../../lib/payment/statements"

export interface OpenStatementInput {
  order_id: string
}

const open = async (container: MedusaContainer, order_id: string): Promise<boolean> => {
  const order = await findOrderForPayment(container, order_id)
  if (!order?.method) return false
  return statementsOf(container).openStatement({
    order_id,
    order_number: order.order_number,
    producer_id: await producerOfOrder(container, order),
    method: order.method,
    state: firstPaymentState(order.method),
    amount: order.total,
    opened_at: order.created_at,
    state_since: order.created_at,
    alarms: [],
  })
}

// opened twice is opened once, so there is nothing to take back
const openStatementStep = createStep(
  "open-statement",
  async ({ order_id }: OpenStatementInput, { container }) =>
    new StepResponse({ opened: await open(container, order_id) })
)

/** Opens the statement of an order; again, and for another kind of payment, changes nothing. */
export const openStatementWorkflow = createWorkflow(
  "open-statement",
  (input: OpenStatementInput) => new WorkflowResponse(openStatementStep(input))
)
