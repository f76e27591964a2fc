import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, createUsersWorkflow } from "@medusajs/medusa/core-flows"
import { setAuthAppMetadataWorkflow } from "@medusajs/medusa/core-flows"

const EMAIL = "can-bo@example.vn"
const PASSWORD = "mat-khau-thu-nghiem"

/** Headers of a signed-in staff user of the given name. */
export const signInStaff = async (
  container: MedusaContainer,
  api: { post(url: string, body: unknown): Promise<{ data: { token: string } }> }
): Promise<{ headers: { authorization: string }; userId: string }> => {
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email: EMAIL, last_name: "Nguyễn", first_name: "Thu" }] },
  })
  const userId = result[0]?.id as string
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", {
    body: { email: EMAIL, password: PASSWORD },
  })
  await setAuthAppMetadataWorkflow(container).run({
    input: { authIdentityId: authIdentity?.id as string, actorType: "user", value: userId },
  })
  const { data } = await api.post("/auth/user/emailpass", { email: EMAIL, password: PASSWORD })
  return { headers: { authorization: `Bearer ${data.token}` }, userId }
}

/** Headers that every public route asks for. */
export const publishableHeaders = async (container: MedusaContainer) => {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ type: "publishable", title: "Sàn OCOP", created_by: "test" }] },
  })
  return { "x-publishable-api-key": result[0]?.token as string }
}
