import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { withLimitedAttempts } from "../../workflows/checkout/lib/attempt-limit"
import { refusal } from "../refusal"

const emailOf = async (container: MedusaContainer, id: string): Promise<string> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "customer", fields: ["email"], filters: { id } })
  return data[0]?.email ?? ""
}

/** @throws MedusaError `customer.password_wrong`, or `request.too_many_attempts` after several */
export const assertPassword = async (
  container: MedusaContainer,
  customerId: string,
  password: string
): Promise<void> => {
  const email = await emailOf(container, customerId)
  const auth = container.resolve(Modules.AUTH)
  const right = await withLimitedAttempts(container, `password:${customerId}`, async () => {
    const { success } = await auth.authenticate("emailpass", { body: { email, password } })
    return success ? true : null
  })
  if (!right) throw refusal("customer.password_wrong")
}
