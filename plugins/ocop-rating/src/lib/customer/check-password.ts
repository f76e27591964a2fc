import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { withLimitedAttempts } from "../../workflows/checkout/lib/attempt-limit"
import { refusal } from "../refusal"
import { accountOf } from "./account-of"

/** @throws MedusaError `customer.password_wrong`, or `request.too_many_attempts` after several */
export const assertPassword = async (
  container: MedusaContainer,
  authIdentityId: string,
  password: string
): Promise<void> => {
  const { name: email } = await accountOf(container, authIdentityId)
  const auth = container.resolve(Modules.AUTH)
  const right = await withLimitedAttempts(container, `password:${authIdentityId}`, async () => {
    const { success } = await auth.authenticate("emailpass", { body: { email, password } })
    return success ? true : null
  })
  if (!right) throw refusal("customer.password_wrong")
}
