import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  ProducerBankAccountBody,
  ProducerCollectPaymentBody,
  ProducerConfirmPaymentBody,
  ProducerDisputePaymentBody,
  ProducerFailCollectionBody,
  ProducerStateDifferenceBody,
  ProducerStateRefundBody,
} from "@ocop/contracts"
import { replacesWith, takesBody } from "@ocop/rating/api/validate"
import { needs } from "../../../lib/access/producer-context"

const PAYMENT = "/producer/ocop/orders/:id/payment"

export const producerPaymentMiddlewares: MiddlewareRoute[] = [
  needs("read_orders", PAYMENT, ["GET"]),
  needs("confirm_payments", `${PAYMENT}/*`, ["POST"]),
  takesBody(`${PAYMENT}/confirm`, ProducerConfirmPaymentBody),
  takesBody(`${PAYMENT}/difference`, ProducerStateDifferenceBody),
  takesBody(`${PAYMENT}/dispute`, ProducerDisputePaymentBody),
  takesBody(`${PAYMENT}/collected`, ProducerCollectPaymentBody),
  takesBody(`${PAYMENT}/not-collected`, ProducerFailCollectionBody),
  takesBody(`${PAYMENT}/refunded`, ProducerStateRefundBody),
  needs("read_statements", "/producer/ocop/bank-account", ["GET"]),
  needs("manage_bank_account", "/producer/ocop/bank-account", ["PUT"]),
  replacesWith("/producer/ocop/bank-account", ProducerBankAccountBody),
]
