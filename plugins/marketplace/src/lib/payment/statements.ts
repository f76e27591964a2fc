import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYMENT_STATEMENT_MODULE } from "../../modules/payment-statement"
import type PaymentStatementModuleService from "../../modules/payment-statement/service"
import type { BankAccountRecord, PaymentStatement } from "../../modules/payment-statement/service"

export const statementsOf = (container: MedusaContainer) =>
  container.resolve<PaymentStatementModuleService>(PAYMENT_STATEMENT_MODULE)

export const findStatement = async (
  container: MedusaContainer,
  order_id: string
): Promise<PaymentStatement | null> => {
  const service = statementsOf(container)
  return (await service.listOcopPaymentStatements({ order_id }, { take: 1 }))[0] ?? null
}

/** Statements of orders, by the order's id. */
export const findStatements = async (
  container: MedusaContainer,
  order_id: string[]
): Promise<ReadonlyMap<string, PaymentStatement>> => {
  const all = { take: order_id.length }
  const rows = await statementsOf(container).listOcopPaymentStatements({ order_id }, all)
  return new Map(rows.map((row) => [row.order_id, row]))
}

/** The account a producer is paid into today. */
export const findActiveAccount = async (
  container: MedusaContainer,
  producer_id: string | null
): Promise<BankAccountRecord | null> => {
  if (!producer_id) return null
  const active = { producer_id, state: "active" as const }
  return (await statementsOf(container).listOcopBankAccounts(active, { take: 1 }))[0] ?? null
}
