import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaymentMethod } from "@ocop/rules"
import { statementsOf } from "./statements"

export const PROVIDER_OF: Readonly<Record<PaymentMethod, string>> = {
  cod: "pp_cod_ocop",
  vietqr: "pp_vietqr_ocop",
}

/** How each of those producers can be paid: cash always, a transfer once there is an account. */
export const paymentMethodsOf = async (
  container: MedusaContainer,
  producerIds: readonly string[]
): Promise<Map<string, PaymentMethod[]>> => {
  const accounts = await statementsOf(container).listOcopBankAccounts(
    { producer_id: [...producerIds], state: "active" },
    { select: ["producer_id"], take: producerIds.length }
  )
  const paid = new Set(accounts.map(({ producer_id }) => producer_id))
  return new Map(producerIds.map((id) => [id, paid.has(id) ? ["cod", "vietqr"] : ["cod"]]))
}
