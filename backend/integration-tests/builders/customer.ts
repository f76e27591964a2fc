import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"

const EMAIL = "khach@example.vn"
const PASSWORD = "mat-khau-thu-nghiem"

/** Headers of a signed-in customer, whom no staff route may let in. */
export const signInCustomer = async (
  container: MedusaContainer,
  api: { post(url: string, body: unknown): Promise<{ data: { token: string } }> },
  email = EMAIL
): Promise<{ authorization: string }> => {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", {
    body: { email, password: PASSWORD },
  })
  await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity?.id as string, customerData: { email } },
  })
  const credentials = { email, password: PASSWORD }
  const { data } = await api.post("/auth/customer/emailpass", credentials)
  return { authorization: `Bearer ${data.token}` }
}
