import type {
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { refusal } from "@ocop/rating/lib/refusal"
import { isTransferAmount } from "@ocop/rules"
import { hasProducerStatement } from "./capture-mark"

/**
 * A payment between buyer and producer of which the floor only keeps what they say. An order is
 * complete without it, so a session is authorised at once; nothing here ever moves money.
 */
export abstract class StatementPaymentProvider extends AbstractPaymentProvider {
  constructor(cradle: Record<string, unknown>, options: Record<string, unknown> = {}) {
    super(cradle, options)
  }

  /** What a session holds is ours alone: a shopper's `data` is left out. */
  async initiatePayment({ amount, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const due = Number(amount)
    if (due !== 0 && !isTransferAmount(due)) throw refusal("payment.amount_malformed")
    const id = typeof data?.session_id === "string" ? data.session_id : ""
    return { id, status: PaymentSessionStatus.PENDING, data: { statement: "awaiting" } }
  }

  async authorizePayment(): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: { statement: "awaiting" } }
  }

  /** @throws MedusaError `payment.only_producer_states` unless the producer has said so */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    if (!hasProducerStatement(data)) throw refusal("payment.only_producer_states")
    return { data: { ...data } }
  }

  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: { ...data } }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...data } }
  }

  async deletePayment(): Promise<DeletePaymentOutput> {
    return { data: {} }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...data } }
  }

  async updatePayment({ amount }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const due = Number(amount)
    if (due !== 0 && !isTransferAmount(due)) throw refusal("payment.amount_malformed")
    return { status: PaymentSessionStatus.PENDING, data: { statement: "awaiting" } }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const stated = hasProducerStatement(data)
    return {
      status: stated ? PaymentSessionStatus.CAPTURED : PaymentSessionStatus.AUTHORIZED,
      data: { ...data },
    }
  }

  /** Nobody tells the floor of money: there is no such message. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
