import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerBankAccountResponse } from "@ocop/contracts"
import { statementsOf } from "./statements"
import { toAccountRow } from "./views"

/** The account a producer is paid into, and those before it. */
export const readBankAccounts = async (
  container: MedusaContainer,
  producer_id: string
): Promise<ProducerBankAccountResponse> => {
  const rows = await statementsOf(container).listOcopBankAccounts(
    { producer_id },
    { order: { created_at: "DESC", id: "DESC" } }
  )
  const accounts = rows.map(toAccountRow)
  return {
    account: accounts.find(({ state }) => state === "active") ?? null,
    history: accounts.filter(({ state }) => state === "replaced"),
  }
}
