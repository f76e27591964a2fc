import { get, post, put } from "../http/endpoint"
import type {
  ProducerBankAccountBody,
  ProducerCollectPaymentBody,
  ProducerConfirmPaymentBody,
  ProducerDisputePaymentBody,
  ProducerFailCollectionBody,
  ProducerStateDifferenceBody,
  ProducerStateRefundBody,
  StoreStateTransferBody,
} from "./requests"
import type {
  ProducerBankAccountResponse,
  ProducerPaymentResponse,
  StorePaymentResponse,
} from "./responses"

// The buyer's: with the customer's token, or the contract's token in CONTRACT_TOKEN_HEADER that
// looking the order up by number and phone hands out. 404 `payment.not_found` for everyone else.

export const readPayment = get<undefined, StorePaymentResponse>("/store/ocop/orders/:id/payment")

/**
 * The QR code as a PNG to keep on a phone, as banks' apps read it from the gallery; 404
 * `payment.no_account` when nothing is to be transferred.
 */
export const readPaymentQr = get<undefined, ArrayBuffer>("/store/ocop/orders/:id/payment/qr")

/**
 * 400 `payment.already_stated` when it has been said, `payment.move_not_allowed` for cash and
 * settled payments, `payment.order_canceled`.
 */
export const stateTransfer = post<StoreStateTransferBody, StorePaymentResponse>(
  "/store/ocop/orders/:id/payment/transferred"
)

// The producer's, for orders of its own; 404 `payment.not_found` for another's.

export const producerReadPayment = get<undefined, ProducerPaymentResponse>(
  "/producer/ocop/orders/:id/payment"
)
/** 400 `payment.amount_differs` off by one đồng, `payment.code_mistyped`, `payment.code_of_another_order`. */
export const producerConfirmPayment = post<ProducerConfirmPaymentBody, ProducerPaymentResponse>(
  "/producer/ocop/orders/:id/payment/confirm"
)
export const producerStateDifference = post<ProducerStateDifferenceBody, ProducerPaymentResponse>(
  "/producer/ocop/orders/:id/payment/difference"
)
export const producerDisputePayment = post<ProducerDisputePaymentBody, ProducerPaymentResponse>(
  "/producer/ocop/orders/:id/payment/dispute"
)
export const producerCollectPayment = post<ProducerCollectPaymentBody, ProducerPaymentResponse>(
  "/producer/ocop/orders/:id/payment/collected"
)
export const producerFailCollection = post<ProducerFailCollectionBody, ProducerPaymentResponse>(
  "/producer/ocop/orders/:id/payment/not-collected"
)
export const producerStateRefund = post<ProducerStateRefundBody, ProducerPaymentResponse>(
  "/producer/ocop/orders/:id/payment/refunded"
)

export const producerReadBankAccount = get<undefined, ProducerBankAccountResponse>(
  "/producer/ocop/bank-account"
)
/** Owners only: 403 `member.role_insufficient`. The same account again changes nothing. */
export const producerSaveBankAccount = put<ProducerBankAccountBody, ProducerBankAccountResponse>(
  "/producer/ocop/bank-account"
)
