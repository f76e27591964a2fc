import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerPaymentResponse, StorePaymentResponse } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import { needsAccount, transferCode } from "@ocop/rules"
import type { BankAccountRecord, PaymentStatement } from "../../modules/payment-statement/service"
import { openStatementWorkflow } from "../../workflows/payment/open-statement"
import { findOrderForPayment } from "./order-for-payment"
import { qrView } from "./qr-image"
import { findActiveAccount, findStatement, statementsOf } from "./statements"
import { vietQrText } from "./viet-qr"
import { toAccountView, toChangeView, toPaymentView } from "./views"

/** The statement of an order, opened now if the order's event has not come yet. */
const openedStatement = async (
  container: MedusaContainer,
  order_id: string
): Promise<PaymentStatement> => {
  const there = await findStatement(container, order_id)
  if (there) return there
  await openStatementWorkflow(container).run({ input: { order_id } })
  const made = await findStatement(container, order_id)
  if (!made) throw notFound("payment.not_found")
  return made
}

const isCanceled = async (container: MedusaContainer, order_id: string): Promise<boolean> =>
  (await findOrderForPayment(container, order_id))?.canceled ?? false

/** What is still to be transferred; a part that came counts. */
const outstanding = ({ amount, received_amount }: PaymentStatement): number =>
  amount - (received_amount ?? 0)

const payableInto = async (
  container: MedusaContainer,
  row: PaymentStatement,
  canceled: boolean
): Promise<BankAccountRecord | null> =>
  !canceled && needsAccount(row.state) && outstanding(row) > 0
    ? findActiveAccount(container, row.producer_id)
    : null

const qrText = (row: PaymentStatement, { bin, account_number }: BankAccountRecord): string =>
  vietQrText({
    bin,
    account_number,
    amount: outstanding(row),
    transfer_code: transferCode(row.order_number),
  })

/** The payment as its buyer reads it: the account only while there is something to transfer. */
export const readBuyersPayment = async (
  container: MedusaContainer,
  order_id: string
): Promise<StorePaymentResponse> => {
  const row = await openedStatement(container, order_id)
  const canceled = await isCanceled(container, order_id)
  const account = await payableInto(container, row, canceled)
  return {
    payment: toPaymentView(row, "buyer", canceled),
    account: account && toAccountView(account),
    qr: account && qrView(qrText(row, account)),
  }
}

/** Text of the code with which the buyer pays now. @throws MedusaError 404 `payment.no_account` */
export const readPaymentQrText = async (
  container: MedusaContainer,
  order_id: string
): Promise<string> => {
  const row = await openedStatement(container, order_id)
  const account = await payableInto(container, row, await isCanceled(container, order_id))
  if (!account) throw notFound("payment.no_account")
  return qrText(row, account)
}

/** The payment as its producer reads it, with all that was said. */
export const readProducersPayment = async (
  container: MedusaContainer,
  order_id: string,
  producer_id: string
): Promise<ProducerPaymentResponse> => {
  const row = await openedStatement(container, order_id)
  if (row.producer_id !== producer_id) throw notFound("payment.not_found")
  const [account, changes, canceled] = await Promise.all([
    findActiveAccount(container, producer_id),
    statementsOf(container).listOcopPaymentChanges(
      { statement_id: row.id },
      { order: { created_at: "ASC", id: "ASC" } }
    ),
    isCanceled(container, order_id),
  ])
  return {
    payment: toPaymentView(row, "producer", canceled),
    account: account && toAccountView(account),
    changes: changes.map(toChangeView),
  }
}
