import type { IPaymentModuleService, PaymentDTO, UpdatePaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { producerStatement } from "../../providers/payment/capture-mark"

const write = (payments: IPaymentModuleService, id: string, data: PaymentDTO["data"]) =>
  // the service writes `data` as well; its published type names the id only
  payments.updatePayment({ id, data } as UpdatePaymentDTO)

/** Marks a payment as stated by its producer, without which its provider records no capture. */
export const markStatedStep = createStep(
  "mark-stated",
  async ({ payment_id }: { payment_id: string }, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const { data } = await payments.retrievePayment(payment_id, { select: ["id", "data"] })
    await write(payments, payment_id, { ...data, ...producerStatement })
    return new StepResponse({ payment_id }, { payment_id, data })
  },
  async (before, { container }) => {
    if (before) await write(container.resolve(Modules.PAYMENT), before.payment_id, before.data)
  }
)
