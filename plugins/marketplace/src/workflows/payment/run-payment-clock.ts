import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { dueAlarm, PAYMENT_ALARMS, type PaymentAlarm } from "@ocop/rules"
import { findOrderForPayment } from "../../lib/payment/order-for-payment"
import { sendPaymentLetter } from "../../lib/payment/send-letter"
import { statementsOf } from "../../lib/payment/statements"
import type { PaymentStatement } from "../../modules/payment-statement/service"
import { statePaymentWorkflow } from "./state-payment"

export interface PaymentClockInput {
  /** The instant it is, as ISO text. */
  now: string
}

const PAGE = 500
const WAITING = [
  "awaiting_transfer",
  "transfer_stated",
  "late_transfer_stated",
  "refund_due",
] as const

const isAlarm = (text: string): text is PaymentAlarm =>
  (PAYMENT_ALARMS as readonly string[]).includes(text)

const alarmOf = (row: PaymentStatement, now: Date): PaymentAlarm | null =>
  dueAlarm(
    {
      state: row.state,
      openedAt: new Date(row.opened_at),
      since: new Date(row.state_since),
      given: row.alarms.filter(isAlarm),
    },
    now
  )

/** An order whose cancelling was not heard of is called off instead. */
const expire = async (container: MedusaContainer, { order_id }: PaymentStatement) => {
  const canceled = (await findOrderForPayment(container, order_id))?.canceled
  const said = canceled
    ? ({ act: "call_off", actor: "order", actor_id: "order" } as const)
    : ({ act: "expire", actor: "clock", actor_id: "clock" } as const)
  await statePaymentWorkflow(container).run({ input: { order_id, ...said } })
}

/** Given once, also when two servers look at the clock at the same time; one failure stops no other. */
const give = async (container: MedusaContainer, row: PaymentStatement, alarm: PaymentAlarm) => {
  try {
    if (alarm === "expire") await expire(container, row)
    else if (await statementsOf(container).giveAlarm(row, alarm))
      await sendPaymentLetter(container, alarm, row)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Alarm "${alarm}" of order ${row.order_number} failed: ${String(error)}`)
  }
}

const ringAll = async (container: MedusaContainer, now: Date): Promise<PaymentAlarm[]> => {
  const rung: PaymentAlarm[] = []
  for (let after = ""; ;) {
    const rows = await statementsOf(container).listOcopPaymentStatements(
      { state: [...WAITING], id: { $gt: after } },
      { order: { id: "ASC" }, take: PAGE }
    )
    for (const row of rows) {
      const alarm = alarmOf(row, now)
      if (!alarm) continue
      await give(container, row, alarm)
      rung.push(alarm)
    }
    const last = rows[PAGE - 1]
    if (!last) return rung
    after = last.id
  }
}

// a letter that was sent cannot be taken back, and a statement that expired has
const ringAlarmsStep = createStep(
  "ring-alarms",
  async ({ now }: PaymentClockInput, { container }) =>
    new StepResponse({ rung: await ringAll(container, new Date(now)) })
)

/** Reminders and ends of time that are due at an instant. */
export const runPaymentClockWorkflow = createWorkflow(
  "run-payment-clock",
  (input: PaymentClockInput) => new WorkflowResponse(ringAlarmsStep(input))
)
