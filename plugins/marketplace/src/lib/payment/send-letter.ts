import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { bankOf, transferCode } from "@ocop/rules"
import type { PaymentStatement } from "../../modules/payment-statement/service"
import { VND } from "../notify/letter"
import { paymentLetter, type LetterFacts, type PaymentLetter } from "./letters"
import { findOrderForPayment } from "./order-for-payment"
import { statementsOf } from "./statements"

const TO_BUYER: readonly PaymentLetter[] = [
  "remind_buyer",
  "expired",
  "confirmed",
  "amount_differs",
  "disputed",
  "refunded",
]

const emailOfProducer = async (
  container: MedusaContainer,
  id: string | null
): Promise<string | null> => {
  if (!id) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["email"],
    filters: { id },
  })
  return (data as unknown as { email: string | null }[])[0]?.email ?? null
}

const readerOf = async (
  container: MedusaContainer,
  letter: PaymentLetter,
  row: PaymentStatement
): Promise<string | null> => {
  if (letter === "escalate") return process.env.OPERATOR_EMAIL || null
  if (TO_BUYER.includes(letter))
    return (await findOrderForPayment(container, row.order_id))?.email ?? null
  return emailOfProducer(container, row.producer_id)
}

const factsOf = (letter: PaymentLetter, row: PaymentStatement): LetterFacts => ({
  order: String(row.order_number),
  amount: VND.format(letter === "refunded" ? (row.refunded_amount ?? row.amount) : row.amount),
  code: row.method === "vietqr" ? transferCode(row.order_number) : "",
  note: (letter === "stated" ? row.buyer_note : row.producer_note) ?? "",
})

const send = async (
  container: MedusaContainer,
  to: string | null,
  letter: PaymentLetter,
  facts: LetterFacts
): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!to) return logger.warn(`Nobody to tell "${letter}" of order ${facts.order || "—"}`)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...{ to, channel: "email", template: `payment.${letter}` },
    data: { ...facts },
    content: paymentLetter(letter, facts),
  })
}

/** Tells whoever should know about a payment; without an address the log is told. */
export const sendPaymentLetter = async (
  container: MedusaContainer,
  letter: PaymentLetter,
  row: PaymentStatement
): Promise<void> =>
  send(container, await readerOf(container, letter, row), letter, factsOf(letter, row))

/** Tells a producer where its buyers transfer to from now on. */
export const sendAccountLetter = async (container: MedusaContainer, id: string): Promise<void> => {
  const [row] = await statementsOf(container).listOcopBankAccounts({ id: [id] }, { take: 1 })
  if (!row) return
  const note = `${row.account_number}, ${bankOf(row.bin)?.short_name ?? row.bin}, ${row.account_holder}`
  const to = await emailOfProducer(container, row.producer_id)
  await send(container, to, "account_changed", { order: "", amount: "", code: "", note })
}
