import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUsersWorkflow, setAuthAppMetadataWorkflow } from "@medusajs/medusa/core-flows"
import { assignRoleWorkflow } from "@ocop/rating/workflows"
import type { StaffRole } from "@ocop/rules"
import type { AxiosInstance } from "axios"
import { clientOf } from "./client"

const PASSWORD = "mat-khau-thu-nghiem"

export interface Officer extends ReturnType<typeof clientOf> {
  userId: string
}

/** A staff user with those roles, signed in; a commune officer's role comes with its commune. */
export const signInOfficer = async (
  container: MedusaContainer,
  api: AxiosInstance,
  name: string,
  roles: readonly (StaffRole | { commune: string })[] = []
): Promise<Officer> => {
  const email = `${name}@example.vn`
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email, last_name: "Cán bộ", first_name: name }] },
  })
  const userId = result[0]?.id as string
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password: PASSWORD } })
  await setAuthAppMetadataWorkflow(container).run({
    input: { authIdentityId: authIdentity?.id as string, actorType: "user", value: userId },
  })
  for (const given of roles) {
    const role = typeof given === "string" ? given : "commune_officer"
    const commune_code = typeof given === "string" ? null : given.commune
    const input = { user_id: userId, role, commune_code, reason: "Phân công.", actor_id: "system" }
    await assignRoleWorkflow(container).run({ input })
  }
  const { data } = await api.post("/auth/user/emailpass", { email, password: PASSWORD })
  return { ...clientOf(api, { authorization: `Bearer ${data.token}` }), userId }
}
