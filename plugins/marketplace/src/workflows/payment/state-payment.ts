import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  capturePaymentWorkflow,
  emitEventStep,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { needsAccount } from "@ocop/rules"
import { findOrderForPayment, type OrderForPayment } from "../../lib/payment/order-for-payment"
import { withholdsFrom } from "../../lib/payment/payment-function"
import { findActiveAccount, findStatement, statementsOf } from "../../lib/payment/statements"
import type { PaymentStatement } from "../../modules/payment-statement/service"
import { PAYMENT_STATED } from "../events"
import { markStatedStep } from "./mark-stated"
import { openStatementWorkflow } from "./open-statement"
import { planStatement, type Said } from "./plan-statement"

export interface StatePaymentInput extends Said {
  order_id: string
  /** The producer that speaks; left out for the buyer, the clock and the order. */
  producer_id?: string
}

const circumstancesOf = async (
  container: MedusaContainer,
  order: OrderForPayment,
  row: PaymentStatement
) => {
  const account = needsAccount(row.state)
    ? await findActiveAccount(container, row.producer_id)
    : null
  return {
    now: new Date(),
    canceled: order.canceled,
    bank_account_id: account?.id ?? null,
    withholds_from: await withholdsFrom(container, row.producer_id),
  }
}

const beforeOf = (row: PaymentStatement, after: Record<string, unknown>) => ({
  ...Object.fromEntries(
    Object.keys(after).map((name) => [name, (row as unknown as Record<string, unknown>)[name]])
  ),
  id: row.id,
})

/** Of two that speak at once the later one is judged by what the first has made of it. */
const recordStatement = async (container: MedusaContainer, input: StatePaymentInput) => {
  const order = await findOrderForPayment(container, input.order_id)
  for (let attempt = 0; attempt < 3; attempt++) {
    const row = await findStatement(container, input.order_id)
    if (!row || !order) throw notFound("payment.not_found")
    if (input.producer_id !== undefined && row.producer_id !== input.producer_id)
      throw notFound("payment.not_found")
    const move = planStatement(row, input, await circumstancesOf(container, order, row))
    const changeId = await statementsOf(container).recordMove(move)
    if (changeId) return { order, changeId, before: beforeOf(row, move.after), after: move.after }
  }
  throw refusal("payment.move_not_allowed")
}

const effectOf = (order: OrderForPayment, act: Said["act"]): "capture" | "refund" | null => {
  if (!order.payment || order.canceled) return null
  const captured = Boolean(order.payment.captured_at)
  if ((act === "confirm" || act === "collect") && !captured) return "capture"
  return act === "refund" && captured ? "refund" : null
}

const recordStatementStep = createStep(
  "record-statement",
  async (input: StatePaymentInput, { container }) => {
    const { order, changeId, before, after } = await recordStatement(container, input)
    const made = {
      order_id: order.id,
      statement_id: before.id,
      change_id: changeId,
      state: String(after.state),
      payment_id: order.payment?.id ?? "",
      amount: Number(after.refunded_amount ?? order.total),
      effect: effectOf(order, input.act),
    }
    return new StepResponse(made, { before, changeId })
  },
  async (undo, { container }) => {
    if (undo) await statementsOf(container).undoMove(undo.before, undo.changeId)
  }
)

/** Records what buyer, producer, clock or order say; Medusa's own payment follows, no money does. */
export const statePaymentWorkflow = createWorkflow("state-payment", (input: StatePaymentInput) => {
  const toOpen = transform({ input }, ({ input }) => ({ order_id: input.order_id }))
  openStatementWorkflow.runAsStep({ input: toOpen })
  const stated = recordStatementStep(input)
  const payment = transform({ stated }, ({ stated }) => ({ payment_id: stated.payment_id }))
  when("money-stated", { stated }, ({ stated }) => stated.effect === "capture").then(() => {
    markStatedStep(payment)
    capturePaymentWorkflow.runAsStep({ input: payment })
  })
  when("refund-stated", { stated }, ({ stated }) => stated.effect === "refund").then(() => {
    const refund = transform({ stated }, ({ stated }) => ({
      payment_id: stated.payment_id,
      amount: stated.amount,
    }))
    refundPaymentWorkflow.runAsStep({ input: refund })
  })
  const data = transform({ stated }, ({ stated }) => ({
    order_id: stated.order_id,
    statement_id: stated.statement_id,
    change_id: stated.change_id,
    state: stated.state,
  }))
  emitEventStep({ eventName: PAYMENT_STATED, data })
  return new WorkflowResponse(stated)
})
